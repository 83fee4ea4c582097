import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { gatheredReference, rootColumn } from './fold.ts'
import { tableOf } from './tables.ts'

/** How what a reference leads to is found: the table of what a space's numbers became, and the column to take. */
export interface Targets {
  readonly table: (space: string) => string
  readonly column: string
}

/**
 * What every record says of the entities of a space, with its node and with what it refers to; to be used as `f`.
 *
 * @param group the table that says which entity a number is about, and its columns to take besides
 */
export const saidOf = (space: Space, group: string, also: string, targets: Targets, isDated: boolean): string => {
  const references = space.singles.map((reference) => {
    const alias = `t${reference.place}`
    return {
      column: `${alias}.${targets.column} AS ${rootColumn(reference)}`,
      join: `LEFT JOIN ${targets.table(reference.target)} ${alias} ON ${alias}.ord = ${gatheredReference(reference)}`,
    }
  })
  const columns = ['f.*', ...(also === '' ? [] : [also]), ...references.map(({ column }) => column)]
  const rank = isDated ? `, coalesce(s.rank, 0) AS since_rank` : ''
  const since = isDated ? `LEFT JOIN ${tableOf(space, 'since')} s ON s.since = f.since` : ''
  return `(SELECT ${columns.join(', ')}${rank} FROM ${tableOf(space, 'facet')} f JOIN ${group} g USING (ord) ${since} ${references.map(({ join }) => join).join(' ')}) f`
}

/** The entities that every number became, and what references to them are replaced with. */
const whenSettled: Targets = { table: (space) => tableOf(space, 'all'), column: 'n' }

/** What every record says, with the entity that it is about and those it refers to; to be used as `f`. */
export const saidWhenSettled = (space: Space, isDated: boolean): string =>
  saidOf(space, tableOf(space, 'all'), 'g.n, g.node', whenSettled, isDated)

/** Brings what is said of entities of which several records tell together once, in the table `said`. */
export const bringTogether = (database: Database, space: Space, isDated: boolean): Promise<void> =>
  database.run(
    `CREATE TABLE ${tableOf(space, 'said')} AS SELECT f.*, s.joined FROM ${saidWhenSettled(space, isDated)} JOIN ${tableOf(space, 'several')} s ON s.n = f.n`,
  )

/** Lets go of what records said of a space, once its rows are written. */
export const dropSaid = async (database: Database, space: Space): Promise<void> => {
  for (const kind of ['facet', 'said', 'folded']) await database.run(`DROP TABLE IF EXISTS ${tableOf(space, kind)}`)
}
