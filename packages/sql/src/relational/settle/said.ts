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
