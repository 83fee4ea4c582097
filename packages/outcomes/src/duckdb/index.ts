export { computeFigures } from './compute-figures.ts'
export type { ComputedIndicator, ComputeOptions } from './compute-options.ts'
export type { DosageGroups, GroupBy, ParticipationGroups, PersonDimension } from './groups/group-by.ts'
export type { PlaceMembership } from './place-membership.ts'
