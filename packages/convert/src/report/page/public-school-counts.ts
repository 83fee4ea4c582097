import type { Report } from '../report.ts'
import { smallestShown } from './audience.ts'

type SchoolCount = Report['issuesBySchool'][number]

const people = ({ count, people }: SchoolCount): number => (people === 0 ? count : people)

/** The counts of one kind of finding that may be shown to everybody. */
const shownOfOneKind = (counts: readonly SchoolCount[]): readonly SchoolCount[] => {
  const small = counts.filter((one) => people(one) < smallestShown)
  const large = counts.filter((one) => people(one) >= smallestShown)
  const hidden = small.reduce((sum, one) => sum + people(one), 0)
  // The total of the kind is known, so what is left out must itself be a group that is large enough.
  if (small.length === 0 || hidden >= smallestShown) return large
  return large.toSorted((one, other) => people(one) - people(other)).slice(1)
}

/** Counts by school without the small ones, and without those from which a small one could be worked out. */
export const publicSchoolCounts = (counts: readonly SchoolCount[]): readonly SchoolCount[] => {
  const kinds = [...new Set(counts.map(({ code }) => code))]
  const shown = new Set(kinds.flatMap((code) => shownOfOneKind(counts.filter((one) => one.code === code))))
  return counts.filter((one) => shown.has(one))
}
