import type { SensitiveReason } from '../record.ts'
import type { Treatment } from './treatment.ts'

/** People of whom each is in the numerator or not: the denominator is public, the numerator is between 0 and it. */
export const proportion: Treatment = {
  ceiling: ({ denominator }) => denominator,
  reasons: ({ people, numerator, denominator }, { minimumPeople, minimumCount }) => {
    if (denominator === 0) return []
    const found: SensitiveReason[] = []
    if (Math.min(people, denominator) < minimumPeople) found.push('few-people')
    if (numerator < minimumCount) found.push('few-in-numerator')
    if (denominator - numerator < minimumCount) found.push('few-outside-numerator')
    return found
  },
  required: ({ denominator }, width) => Math.min(denominator, width),
}
