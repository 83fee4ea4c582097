import { type CodeRow, type CodeTable, type Format, type Node, nodesIn } from '@nrec-align/mapping'
import type { NameOfTable } from './write-node.ts'
import type { Written } from './written.ts'

/** The lists that a rule names; flags stand where they are used. */
const tablesIn = (node: Node): readonly CodeTable[] =>
  nodesIn(node).flatMap((one) => (one.kind === 'code' && !one.table.id.startsWith('flag(') ? one.table : []))

const directions = { both: 'both', decodeOnly: 'read', encodeOnly: 'write' } as const

const meaning = (canonical: CodeRow<string>[1]): Written =>
  typeof canonical === 'string' ? canonical : canonical.map((one) => one ?? '')

const tail = ([, , relation, direction, from, to]: CodeRow<string>): readonly Written[] => {
  const facts = [relation, direction === undefined ? undefined : directions[direction], from, to]
  const last = facts.findLastIndex((one) => one !== undefined)
  const plain = ['exact', 'both', 0, 9999] as const
  return facts.slice(0, last + 1).map((one, place) => one ?? plain[place] ?? '')
}

/** Lists of single codes are written as names with values, all others as rows. */
const rowsOf = (table: CodeTable): { readonly [name: string]: Written } => {
  const wires = table.rows.map(([wire]) => wire)
  const single = table.rows.every(([wire, canonical]) => typeof wire === 'string' && typeof canonical === 'string')
  // An object would move codes that are numbers to the front.
  const ordered = wires.every((wire) => typeof wire === 'string' && !/^(?:0|[1-9][0-9]*)$/.test(wire))
  if (single && ordered && new Set(wires).size === wires.length) {
    const entry = (row: CodeRow<string>): Written =>
      row.length > 2 ? [meaning(row[1]), ...tail(row)] : meaning(row[1])
    return { values: Object.fromEntries(table.rows.map((row) => [String(row[0]), entry(row)])) }
  }
  return { rows: table.rows.map((row) => [row[0], meaning(row[1]), ...tail(row)]) }
}

const writeTable = (formatId: string, name: string, table: CodeTable): Written => ({
  ...(table.id === `${formatId}.${name}` ? {} : { id: table.id }),
  ...(table.set === undefined ? {} : { set: table.set }),
  source: table.source,
  ...(table.verified ? { confidence: 'verified' } : {}),
  ...rowsOf(table),
})

/** All code tables of a format, and the name of each. */
export const writeCodes = (
  format: Format,
): { readonly codes: { readonly [name: string]: Written }; readonly nameOf: NameOfTable } => {
  const names = new Map<string, string>()
  const codes: Record<string, Written> = {}
  const keyOf = (table: CodeTable): string => JSON.stringify(table)
  for (const { bindings } of format.versions) {
    const nodes = bindings.flatMap((binding) => Object.values(binding.pairs).map(([, node]) => node))
    for (const table of nodes.flatMap(tablesIn)) {
      if (names.has(keyOf(table))) continue
      const plain = table.id.startsWith(`${format.id}.`) ? table.id.slice(format.id.length + 1) : table.id
      let name = plain
      for (let number = 2; Object.hasOwn(codes, name); number += 1) name = `${plain}-${number}`
      names.set(keyOf(table), name)
      codes[name] = writeTable(format.id, name, table)
    }
  }
  return { codes, nameOf: (table) => names.get(keyOf(table)) ?? table.id }
}
