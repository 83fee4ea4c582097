import { perPerson } from './per-person.ts'
import type { Treatment } from './treatment.ts'

/**
 * Sums over people, as days attended of days enrolled. A sum must be left as much room as the parts of `width` people. Where everybody has
 * nothing, or all there is to have, the sum tells of each of them.
 */
export const ratio: Treatment = {
  ceiling: ({ people, denominator }, bounded) => (people === 0 ? 0 : bounded ? denominator : Number.POSITIVE_INFINITY),
  reasons: ({ people, numerator, denominator }, { minimumPeople }, bounded) => {
    if (people === 0) return []
    if (people < minimumPeople) return ['few-people']
    if (numerator === 0) return ['few-in-numerator']
    return bounded && numerator === denominator ? ['few-outside-numerator'] : []
  },
  required: (figure, width, bounded) => {
    const room = Math.min(figure.people, width) * perPerson(figure)
    return bounded ? Math.min(figure.denominator, room) : room
  },
}
