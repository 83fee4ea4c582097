import type { Figure, PlaceKind } from '../../figures/index.ts'

/** How much readers lose when a figure of a place is not shown, beside a school's. */
const placeWeights: Readonly<Record<PlaceKind, number>> = {
  school: 1,
  custom: 3,
  partner: 3,
  initiative: 10,
  district: 30,
  state: 1000,
}
const EVERYBODY = 5
const POOLED = 2

/** What it costs not to show a figure: more for more people, for everybody together, for larger places and for pooled years. */
export const weightOf = ({ people, place, subgroup, period }: Figure): number =>
  (1 + Math.log2(1 + people)) *
  placeWeights[place.kind] *
  (subgroup.length === 0 ? EVERYBODY : 1) *
  (period.first === period.last ? 1 : POOLED)
