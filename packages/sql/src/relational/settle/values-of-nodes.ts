import { leavesOf } from '@nrec-align/schema'
import type { Space } from '../gather/space.ts'
import { foldedColumns, type Precedence, saidColumns } from './fold.ts'
import { saidOf, type Targets } from './said.ts'
import { tableOf } from './tables.ts'

/**
 * What each node knows before nodes are joined, as far as some fields go; the few that several records tell of are folded.
 *
 * @param fields names of fields; a unit that one of them belongs to is there as a whole
 */
export const valuesOfNodes = (
  space: Space,
  fields: readonly string[],
  targets: Targets,
  precedence: Precedence,
): string => {
  const paths = new Set(leavesOf(space.name).flatMap((leaf) => (fields.includes(leaf.field.name) ? [leaf.path] : [])))
  const units = space.units.filter((unit) =>
    space.leavesOf(unit).some(({ path }) => paths.has(path) || fields.includes(path)),
  )
  const nodes = tableOf(space, 'node')
  if (units.length + space.singles.length === 0) return `SELECT node FROM ${nodes}`
  const said = saidOf(space, tableOf(space, 'of'), 'g.node', targets, precedence.isDated)
  return `SELECT f.node, ${saidColumns(space, units)} FROM ${said} SEMI JOIN (SELECT node FROM ${nodes} WHERE facets = 1) one ON one.node = f.node
    UNION ALL SELECT f.node, ${foldedColumns(space, units, precedence)} FROM ${said} SEMI JOIN (SELECT node FROM ${nodes} WHERE facets > 1) more ON more.node = f.node GROUP BY f.node`
}
