import { leavesOf } from '@nrec-align/schema'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { foldedColumns, type Precedence, saidColumns } from './fold.ts'
import { leafColumn, referenceColumn, tableOf } from './tables.ts'
import { followReferences, type Targets } from './targets.ts'

/** The units that some fields belong to: a unit is replaced as a whole. */
const unitsOf = (space: Space, fields: readonly string[]): readonly string[] => {
  const paths = new Set(leavesOf(space.name).flatMap((leaf) => (fields.includes(leaf.field.name) ? [leaf.path] : [])))
  return space.units.filter((unit) => space.leavesOf(unit).some(({ path }) => paths.has(path) || fields.includes(path)))
}

/**
 * Brings together what records say of some fields before nodes are joined, with what they refer to, in the table `keying`.
 *
 * @param fields names of the fields that keys and spells are made of
 */
export const bringKeysTogether = async (
  database: Database,
  space: Space,
  fields: readonly string[],
  targets: Targets,
  isDated: boolean,
): Promise<void> => {
  const columns = [
    ...unitsOf(space, fields).flatMap((unit) => space.leavesOf(unit).map(({ path }) => `f.${leafColumn(path)}`)),
    ...space.singles.map(({ field }) => `f.${referenceColumn(field)}`),
    ...(isDated ? ['coalesce(s.rank, 0) AS since_rank'] : []),
  ]
  const since = isDated ? `LEFT JOIN ${tableOf(space, 'since')} s ON s.since = f.since` : ''
  const followed = await followReferences(
    database,
    space,
    `SELECT ${['f.ord', 'f.seq', 'g.node', ...columns].join(', ')} FROM ${tableOf(space, 'facet')} f JOIN ${tableOf(space, 'of')} g USING (ord) ${since}`,
    targets,
  )
  await database.run(
    `CREATE OR REPLACE TABLE ${tableOf(space, 'keying')} AS SELECT f.*, n.facets = 1 AS alone FROM ${followed} f JOIN ${tableOf(space, 'node')} n USING (node)`,
  )
  await database.run(`DROP TABLE ${followed}`)
}

/** What each node knows of some of those fields; the few that several records tell of are folded. */
export const valuesOfNodes = (space: Space, fields: readonly string[], precedence: Precedence): string => {
  const units = unitsOf(space, fields)
  const keying = tableOf(space, 'keying')
  if (units.length + space.singles.length === 0) return `SELECT node FROM ${tableOf(space, 'node')}`
  return `SELECT f.node, ${saidColumns(space, units)} FROM ${keying} f WHERE f.alone
    UNION ALL SELECT f.node, ${foldedColumns(space, units, precedence)} FROM ${keying} f WHERE NOT f.alone GROUP BY f.node`
}
