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

interface WideTable {
  readonly name: string
  readonly keys: string
  readonly join: string
}

const wideTables: readonly (readonly [byYear: boolean, table: WideTable])[] = [
  [false, { name: 'person_group', keys: 'person', join: 'person_group.person = u.person' }],
  [
    true,
    { name: 'year_group', keys: 'person, year', join: 'year_group.person = u.person AND year_group.year = u.as_of' },
  ],
]

/** The tables that hold some of the groupings. */
const tablesOf = (groups: readonly PreparedGroup[]): readonly (readonly [WideTable, readonly PreparedGroup[]])[] =>
  wideTables
    .map(([byYear, table]) => [table, groups.filter((group) => group.byYear === byYear)] as const)
    .filter(([, own]) => own.length > 0)

/**
 * The statements that write groupings down: a row a person, and one a person and year for those that change by year, so that
 * figures need two joins, however many groupings there are.
 */
export const groupTables = (groups: readonly PreparedGroup[]): readonly string[] =>
  tablesOf(groups).map(([{ name, keys }, own]) => {
    const rows = own.map(({ query, column }) => {
      const cells = own.map((other) => (other.column === column ? 'category' : 'NULL'))
      return `SELECT ${keys}, ${cells.map((cell, index) => `CAST(${cell} AS VARCHAR) AS ${own[index]?.column}`).join(', ')} FROM (${query})`
    })
    return `CREATE TEMP TABLE ${name} AS SELECT ${keys}, ${own.map(({ column }) => `max(${column}) AS ${column}`).join(', ')}
FROM (${rows.join(' UNION ALL ')}) WHERE person IS NOT NULL GROUP BY ${keys}`
  })

/** The category of a person in a query over `u`: `grade` goes by the grade of the facts before that of the year. */
export const groupSelect = ({ column, dimension, otherwise, byYear }: PreparedGroup): string => {
  const stated = `${byYear ? 'year_group' : 'person_group'}.${column}`
  return `coalesce(${dimension === 'grade' ? 'u.grade, ' : ''}${stated}, ${text(otherwise)}) AS ${column}`
}

/** The joins that bring the categories. */
export const groupJoins = (groups: readonly PreparedGroup[]): string =>
  tablesOf(groups)
    .map(([{ name, join }]) => `LEFT JOIN ${name} ON ${join}`)
    .join('\n  ')
