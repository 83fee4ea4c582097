import type { Figure } from './figure.ts'
import type { Relation } from './relation.ts'

declare const restricted: unique symbol

/** Figures as counted, with the sums that hold between them. What is published is made of them by protecting them, and no other way. */
export interface RestrictedFigures {
  readonly [restricted]: true
  readonly figures: readonly Figure[]
  readonly relations: readonly Relation[]
}

/**
 * Marks figures as restricted, for those who count by other means than `computeFigures`.
 *
 * @param figures - Figures as counted, each key once.
 * @param relations - Every sum that holds between them: one that is left out is not defended.
 *
 * @example
 * ```ts
 * import { restrictedFigures } from '@nrec-align/outcomes'
 *
 * console.assert(restrictedFigures([], []).figures.length === 0)
 * ```
 */
export const restrictedFigures = (figures: readonly Figure[], relations: readonly Relation[]): RestrictedFigures =>
  ({ figures, relations }) as RestrictedFigures
