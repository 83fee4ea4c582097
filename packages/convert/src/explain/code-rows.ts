import {
  CODE_SEPARATOR,
  type CodeTable,
  canonicalOf,
  type Interpreter,
  interpreterOf,
  type Node,
  visit,
} from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'
import type { ExplainedCode } from './explanation.ts'
import type { Show } from './shown.ts'

/** The table of a node of codes, with what separates several of them in one cell. */
interface Listed {
  readonly table: CodeTable
  readonly separator?: string
}

const listed: Interpreter<undefined, Listed | undefined> = interpreterOf<undefined, Listed | undefined>(undefined, {
  code: ({ table }) => ({ table }),
  list: ({ of, separator }) => {
    const inner = visit(listed, of, undefined)
    return inner === undefined ? undefined : { ...inner, separator }
  },
})

/** A yes-or-no column has no list: its two words stand in the column's rule. */
const isList = ({ id }: CodeTable): boolean => !id.startsWith('flag(')

const tuple = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

const fits = (wanted: readonly (string | undefined)[], given: readonly (string | undefined)[]): boolean =>
  wanted.every((one, place) => one === '*' || one === undefined || one === (given[place] ?? ''))

/**
 * The rows of a column's list of codes that turn these cells into these common values, or the other way.
 *
 * @param cells of the pair's columns, in order
 * @param values of the pair's fields, in order
 */
export const usedCodes = (
  node: Node,
  direction: 'read' | 'write',
  cells: readonly string[],
  values: readonly (string | undefined)[],
  show: Show,
  privacy: PrivacyClass | undefined,
): readonly ExplainedCode[] => {
  const found = visit(listed, node, undefined)
  if (found === undefined || !isList(found.table)) return []
  const { table, separator } = found
  const otherWay = direction === 'read' ? 'encodeOnly' : 'decodeOnly'
  const single = cells.length === 1 && values.length === 1
  const wires =
    single && separator !== undefined ? (cells[0] ?? '').split(separator).map((one) => [one.trim()]) : [cells]
  const commons = single ? (values[0] ?? '').split(CODE_SEPARATOR).map((one) => [one]) : [values]
  return table.rows.flatMap((row) => {
    const [wire, , relation = 'exact', way = 'both'] = row
    const [from, to] = [tuple(wire), canonicalOf(row)]
    const isUsed = wires.some((one) => fits(from, one)) && commons.some((one) => fits(to, one))
    if (way === otherWay || !isUsed) return []
    const [cell, value] = [show(from.join(' + '), privacy), show(to.filter(Boolean).join(' + '), privacy)]
    const [first, second] = direction === 'read' ? [cell, value] : [value, cell]
    return [{ list: table.id, from: first, to: second, relation, source: table.source, verified: table.verified }]
  })
}
