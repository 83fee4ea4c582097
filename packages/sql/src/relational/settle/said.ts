import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { rootColumn } from './fold.ts'
import { referenceColumn, tableOf } from './tables.ts'
import { followReferences, type Targets } from './targets.ts'

/** The entities that every number became, and what references to them are replaced with. */
const whenSettled: Targets = { table: (space) => tableOf(space, 'all'), column: 'n' }

/** Finds of every record which entity it tells of, whether others do too, and what it refers to, in the table `resolved`. */
export const resolve = async (database: Database, space: Space): Promise<void> => {
  const references = space.singles.map(({ field }) => `, f.${referenceColumn(field)}`).join('')
  const followed = await followReferences(
    database,
    space,
    `SELECT f.ord, g.n, g.node${references} FROM ${tableOf(space, 'facet')} f JOIN ${tableOf(space, 'all')} g USING (ord)`,
    whenSettled,
  )
  await database.run(
    `CREATE TABLE ${tableOf(space, 'resolved')} AS SELECT f.*, s.n IS NOT NULL AS several, coalesce(s.joined, false) AS joined
     FROM ${followed} f LEFT JOIN ${tableOf(space, 'several')} s ON s.n = f.n`,
  )
  await database.run(`DROP TABLE ${followed}`)
}

/** What every record says of some entities, with the entity and those it refers to; to be used as `f`. */
const saidOf = (space: Space, several: boolean): string => {
  const resolved = ['n', 'node', 'joined', ...space.singles.map(rootColumn)].map((column) => `r.${column}`).join(', ')
  return `(SELECT f.*, ${resolved} FROM ${tableOf(space, 'facet')} f JOIN ${tableOf(space, 'resolved')} r USING (ord) WHERE ${several ? '' : 'NOT '}r.several) f`
}

/** What is said of entities of which one record alone tells; to be used as `f`. */
export const saidAlone = (space: Space): string => saidOf(space, false)

/** Brings what is said of entities of which several records tell together once, in the table `said`. */
export const bringTogether = (database: Database, space: Space, isDated: boolean): Promise<void> =>
  database.run(
    isDated
      ? `CREATE TABLE ${tableOf(space, 'said')} AS SELECT f.*, coalesce(s.rank, 0) AS since_rank FROM ${saidOf(space, true)} LEFT JOIN ${tableOf(space, 'since')} s ON s.since = f.since`
      : `CREATE TABLE ${tableOf(space, 'said')} AS SELECT * FROM ${saidOf(space, true)}`,
  )

/** Lets go of what records said of a space, once its rows are written. */
export const dropSaid = async (database: Database, space: Space): Promise<void> => {
  for (const kind of ['facet', 'resolved', 'said', 'folded'])
    await database.run(`DROP TABLE IF EXISTS ${tableOf(space, kind)}`)
}
