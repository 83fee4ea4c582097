import { type Column, isSecretName } from '@nrec-align/mapping'
import type { FilePath, Finding } from '../problem.ts'
import type { ColumnShape } from '../shape/column.ts'

/** Why a column that no record names is kept. */
export const NO_MEANING = 'no common meaning given'

/** What the columns of a layout come to. */
export interface BuiltColumns {
  readonly columns: Readonly<Record<string, Column>>
  readonly carried: Readonly<Record<string, string>>
  readonly dropped: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

const columnOf = (name: string, { carried: _, dropped: __, ...facts }: ColumnShape): Column => ({
  ...facts,
  description: facts.description ?? name,
  privacy: facts.privacy ?? (isSecretName(name) ? 'secret' : 'direct-identifier'),
})

/** @param named columns that some record of the layout names; a column that none does is kept as it is */
export const buildColumns = (
  at: FilePath,
  names: readonly string[],
  shapes: Readonly<Record<string, ColumnShape>>,
  named: ReadonlySet<string>,
): BuiltColumns => {
  const columns: Record<string, Column> = {}
  const carried: Record<string, string> = {}
  const dropped: Record<string, string> = {}
  const findings: Finding[] = []
  for (const name of names) {
    const shape = shapes[name] ?? {}
    columns[name] = columnOf(name, shape)
    if (shape.dropped !== undefined) dropped[name] = shape.dropped
    if (shape.carried !== undefined) carried[name] = shape.carried
    if (shape.placeholder !== undefined || named.has(name)) continue
    if (shape.dropped !== undefined || shape.carried !== undefined) continue
    carried[name] = NO_MEANING
    findings.push({
      at: [...at, 'columns', name],
      message: `No record names ${JSON.stringify(name)}: it is only kept when this format is written again.`,
      fix: 'Give it a path under pairs, or say why not with "carried:" or "dropped:".',
    })
  }
  return { columns, carried, dropped, findings }
}
