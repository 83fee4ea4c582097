import type { Treatment } from './treatment.ts'

/**
 * A number of people or things that no denominator bounds. The number of people is as secret as the count, so the room it must have says
 * nothing of it; none is hidden as a few are, or a hidden count would be known not to be 0.
 */
export const count: Treatment = {
  ceiling: () => Number.POSITIVE_INFINITY,
  reasons: ({ people, numerator }, { minimumPeople }) =>
    Math.min(people, numerator) < minimumPeople ? ['few-people'] : [],
  required: ({ people, numerator }, width) => width * Math.max(1, people === 0 ? 1 : numerator / people),
}
