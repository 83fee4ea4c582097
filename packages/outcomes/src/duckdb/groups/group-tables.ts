import { text } from '../sql/text.ts'
import { dimensionOf, type GroupBy } from './group-by.ts'
import { type GroupColumn, groupColumn } from './group-column.ts'

/** A grouping with the table and the column that it has in queries. */
export interface PreparedGroup extends GroupColumn {
  readonly column: string
  readonly dimension: ReturnType<typeof dimensionOf>
}

const keyOf = (group: GroupBy): string => JSON.stringify(group)

/** Each grouping once, under a name of its own. */
export const prepareGroups = (
  groups: readonly GroupBy[],
  silentMeansNo: readonly string[],
): ReadonlyMap<string, PreparedGroup> => {
  const silent = new Set(silentMeansNo)
  const distinct = new Map(groups.map((group) => [keyOf(group), group]))
  return new Map(
    [...distinct].map(([key, group], index) => [
      key,
      { ...groupColumn(group, silent), column: `group_${index}`, dimension: dimensionOf(group) },
    ]),
  )
}

/** The grouping as prepared. */
export const preparedGroup = (
  prepared: ReadonlyMap<string, PreparedGroup>,
  group: GroupBy,
): PreparedGroup | undefined => prepared.get(keyOf(group))

/** The statement that writes a grouping down: one category a person, and year where it changes by year. */
export const groupTable = ({ column, query, byYear }: PreparedGroup): string =>
  `CREATE TEMP TABLE ${column} AS SELECT person, ${byYear ? 'year, ' : ''}max(category) AS category FROM (${query})
WHERE person IS NOT NULL AND category IS NOT NULL GROUP BY person${byYear ? ', year' : ''}`

/** The category of a person in a query over `u`: `grade` goes by the grade of the facts before that of the year. */
export const groupSelect = ({ column, dimension, otherwise }: PreparedGroup): string =>
  `coalesce(${dimension === 'grade' ? 'u.grade, ' : ''}${column}.category, ${text(otherwise)}) AS ${column}`

/** The join that brings the category. */
export const groupJoin = ({ column, byYear }: PreparedGroup): string =>
  `LEFT JOIN ${column} ON ${column}.person = u.person${byYear ? ` AND ${column}.year = u.as_of` : ''}`
