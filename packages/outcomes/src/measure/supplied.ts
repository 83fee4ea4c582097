import type { MeasureUnitCode } from '@nrec-align/schema'

/** Numbers that somebody else counted and hands over as outcome measures of the common record. */
export interface SuppliedMeasure {
  readonly kind: 'supplied'
  /** The id of the indicator in the common record; that of the definition unless told. */
  readonly indicator?: string
  readonly unit: MeasureUnitCode
}

/**
 * Numbers we do not count: taken from outcome measures as they stand, where they give numerator and denominator.
 *
 * @param options - The indicator under which the numbers stand and their unit.
 *
 * @example
 * ```ts
 * import { supplied } from '@nrec-align/outcomes'
 *
 * console.assert(supplied({ unit: 'percent' }).unit === 'percent')
 * ```
 */
export const supplied = (options: Omit<SuppliedMeasure, 'kind'>): SuppliedMeasure => ({ kind: 'supplied', ...options })
