import type { CrossRecordCheck } from './cross-record-check.ts'
import { daysDoNotAddUp } from './days-do-not-add-up.ts'
import { gapInEnrollment } from './gap-in-enrollment.ts'
import { oneIdTwoPeople } from './one-id-two-people.ts'
import { overlappingEnrollment } from './overlapping-enrollment.ts'
import { possibleDuplicatePerson } from './possible-duplicate-person.ts'

/** Every check across records, in the order in which their findings are made. */
export const crossRecordChecks: readonly CrossRecordCheck[] = [
  overlappingEnrollment,
  gapInEnrollment,
  oneIdTwoPeople,
  possibleDuplicatePerson,
  daysDoNotAddUp,
]
