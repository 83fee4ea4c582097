import type { Figure } from '../../figures/index.ts'

/** What one person adds to a sum, at most about: the larger of numerator and denominator shared out evenly, and never less than 1. */
export const perPerson = ({ people, numerator, denominator }: Figure): number =>
  people === 0 ? 1 : Math.max(1, numerator / people, denominator / people)
