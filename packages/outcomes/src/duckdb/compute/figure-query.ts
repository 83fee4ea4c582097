import type { FactQuery } from '../facts/fact-query.ts'
import { groupJoins, groupSelect, type PreparedGroup } from '../groups/group-tables.ts'
import { text } from '../sql/text.ts'

const setOf = (groups: readonly PreparedGroup[]): string => {
  const columns = ['place', 'first', 'last', ...groups.map(({ column }) => column)]
  return `(${columns.join(', ')})`
}

/** A share of nobody and a rate of nobody have no value; which of the two it is depends on whether anything was counted. */
const withoutDenominator = `CASE WHEN numerator <> 0 THEN 'zero-denominator' ELSE 'no-data' END`

const noValue: { readonly [K in FactQuery['kind']]: string } = {
  proportion: `CASE WHEN denominator = 0 THEN ${withoutDenominator} END`,
  ratio: `CASE WHEN denominator = 0 THEN ${withoutDenominator} END`,
  rate: `CASE WHEN denominator = 0 THEN ${withoutDenominator} END`,
  count: `CASE WHEN people = 0 THEN 'no-data' END`,
}

const distinct = (condition: string): string => `count(DISTINCT person) FILTER (${condition})`

/** In a single year a person stands in a place once, and need not be told apart, which takes most of the time. */
const counting = {
  single_year: (condition: string): string => `count(*) FILTER (${condition})`,
  pooled_years: distinct,
} as const

/** The table of the periods that figures are wanted of. */
export type Periods = keyof typeof counting

/**
 * The figures of one measure: everybody, and each wanted combination of groupings, by place and period. A group of which nobody
 * is in the population has none.
 */
export const figureQuery = (
  { kind, total = {}, perSchool }: FactQuery,
  combinations: readonly (readonly PreparedGroup[])[],
  periods: Periods,
): string => {
  const groups = [...new Set(combinations.flat())]
  const count = perSchool === true ? distinct : counting[periods]
  const { denominator = 'sum(denominator)', missing = count('missing > 0'), notCalculated = 'NULL' } = total
  return `WITH grouped AS (
  SELECT u.place, p.first, p.last, u.person, u.numerator, u.denominator, u.missing, u.extra, u.counts, u.year
    ${groups.map((group) => `, ${groupSelect(group)}`).join('')}
  FROM unit u JOIN ${periods} p ON u.year BETWEEN p.first AND p.last
  ${groupJoins(groups)}
), counted AS (
  SELECT place, first, last${groups.map(({ column }) => `, ${column}`).join('')},
    sum(numerator) AS numerator, ${denominator} AS denominator, ${missing} AS missing,
    ${count('counts')} AS people, ${notCalculated} AS reason
  FROM grouped GROUP BY GROUPING SETS (${combinations.map(setOf).join(', ')})
), reasoned AS (
  SELECT *, CAST(reason AS VARCHAR) IS NOT NULL AS is_refused, coalesce(CAST(reason AS VARCHAR), ${noValue[kind]}) AS no_value FROM counted
)
SELECT l.kind, l.id, l.name, first, last${groups.map(({ column }) => `, ${column}`).join('')},
  CAST(CASE WHEN is_refused THEN 0 ELSE numerator END AS DOUBLE) AS numerator,
  CAST(CASE WHEN is_refused OR ${text(kind)} = 'count' THEN 0 ELSE denominator END AS DOUBLE) AS denominator,
  CAST(people AS DOUBLE) AS people, CAST(missing AS DOUBLE) AS missing, no_value
FROM reasoned JOIN place l USING (place)
WHERE people > 0 OR missing > 0 OR numerator <> 0
ORDER BY ${['l.kind', 'l.id', 'first', 'last', ...groups.map(({ column }) => `${column} NULLS FIRST`)].join(', ')}`
}
