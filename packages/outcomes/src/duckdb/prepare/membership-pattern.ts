import type { PlaceMembership } from '../place-membership.ts'

/** What a row of a custom place may name, beside the place. */
export const criteria = ['person', 'school', 'line1', 'city', 'state', 'postalCode', 'countyFips'] as const

/** What may be named. */
export type Criterion = (typeof criteria)[number]

const between = ' '

/** What a row names, in one text; rows of one pattern are joined in one way. */
export const patternOf = (membership: PlaceMembership): string =>
  criteria.filter((criterion) => membership[criterion] !== undefined).join(between)

/** The criteria of a pattern. */
export const criteriaOf = (pattern: string): readonly Criterion[] =>
  criteria.filter((criterion) => pattern.split(between).includes(criterion))
