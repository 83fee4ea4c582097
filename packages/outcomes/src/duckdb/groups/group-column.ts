import { delivered, participating } from '../facts/services-in-sql.ts'
import { text } from '../sql/text.ts'
import type { DosageGroups, GroupBy, ParticipationGroups } from './group-by.ts'
import { personDimensions } from './person-dimensions.ts'

/** A grouping as a table of person, perhaps year, and category, and the category of whom it says nothing. */
export interface GroupColumn {
  readonly query: string
  readonly byYear: boolean
  readonly otherwise: string
}

const participation = ({ programKind }: ParticipationGroups): GroupColumn => ({
  query: `SELECT DISTINCT person, year, ${text(programKind)} AS category FROM (${participating({ programKind })})`,
  byYear: true,
  otherwise: `not-${programKind}`,
})

const bands = (from: readonly number[], unit: string): string => {
  const names = from.map((low, index) => {
    const next = from[index + 1]
    return `WHEN total >= ${low} THEN ${text(`${unit}-${low}-${next === undefined ? 'or-more' : `to-${next - 1}`}`)}`
  })
  return `CASE ${names.reverse().join(' ')} WHEN total > 0 THEN ${text(`${unit}-under-${from[0] ?? 1}`)} ELSE 'none' END`
}

const dosage = ({ from, unit, ...services }: DosageGroups): GroupColumn => ({
  query: `SELECT person, year, ${bands(from, unit)} AS category FROM (
  SELECT person, year, sum(quantity) FILTER (unit = ${text(unit)}) AS total FROM (${delivered(services)}) GROUP BY person, year)`,
  byYear: true,
  otherwise: 'none',
})

type Groupings = { readonly participation: typeof participation; readonly dosage: typeof dosage }

const groupings: Groupings = { participation, dosage }

/** How a grouping is found in the common record. */
export const groupColumn = (group: GroupBy, silentMeansNo: ReadonlySet<string>): GroupColumn => {
  if (typeof group === 'string')
    return { ...personDimensions[group], otherwise: silentMeansNo.has(group) ? 'no' : 'unknown' }
  return (groupings[group.dimension] as (group: ParticipationGroups | DosageGroups) => GroupColumn)(group)
}
