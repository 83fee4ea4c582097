import { perPerson } from './per-person.ts'
import type { Treatment } from './treatment.ts'

/** Events among people: the people are public, and nothing but sums bounds the events. Few events are as telling as few people. */
export const rate: Treatment = {
  ceiling: ({ people }) => (people === 0 ? 0 : Number.POSITIVE_INFINITY),
  reasons: ({ people, numerator }, { minimumPeople, minimumCount }) => {
    if (people === 0) return []
    if (people < minimumPeople) return ['few-people']
    return numerator < minimumCount ? ['few-in-numerator'] : []
  },
  required: (figure, width) => Math.min(figure.people, width) * perPerson(figure),
}
