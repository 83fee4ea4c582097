import type { PlaceMembership } from '../place-membership.ts'
import { name, text } from '../sql/text.ts'
import { patternOf } from './membership-pattern.ts'

const columns = ['place', 'name', 'person', 'school', 'line1', 'city', 'state', 'postalCode', 'countyFips'] as const

const row = (membership: PlaceMembership): string => {
  const pattern = patternOf(membership)
  if (pattern === '') throw new RangeError(`a row of the place ${membership.place} names nobody`)
  const cells = columns.map((column) => membership[column]).map((cell) => (cell === undefined ? 'NULL' : text(cell)))
  return `(${[...cells, text(pattern)].join(', ')})`
}

/** The rows of custom places as a table. */
export const membershipTable = (memberships: readonly PlaceMembership[]): readonly string[] => [
  `CREATE TEMP TABLE place_membership (${columns.map((column) => `${name(column)} VARCHAR`).join(', ')}, pattern VARCHAR)`,
  ...(memberships.length === 0 ? [] : [`INSERT INTO place_membership VALUES ${memberships.map(row).join(', ')}`]),
]
