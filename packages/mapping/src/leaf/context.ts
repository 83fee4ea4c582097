import type { CodeTable } from '../codec/code.ts'

/** What a leaf needs to know about the run. */
export interface LeafContext {
  /** School year used for dated code rows; rows outside it are reported, not refused, when absent. */
  readonly schoolYear?: number
  /** Rows a run adds to a code table, by table id: wire → canonical. */
  readonly extraCodes?: ReadonlyMap<string, readonly (readonly [wire: string, canonical: string])[]>
}

/** The rows of a table with those the run adds; an added row replaces a declared one of the same wire. */
export const rowsOf = (table: CodeTable, context: LeafContext): CodeTable['rows'] => {
  const extra = context.extraCodes?.get(table.id)
  if (extra === undefined) return table.rows
  const added = new Set(extra.map(([wire]) => wire))
  return [
    ...table.rows.filter((row) => typeof row[0] !== 'string' || !added.has(row[0])),
    ...extra.map(([wire, canonical]) => [wire, canonical, 'exact', 'decodeOnly'] as const),
  ]
}
