import type { RangeBand } from './bands.ts'

/** The ways to publish, each with its options. */
export interface Displays {
  /** Figures as they are, or not at all. */
  suppress: {
    readonly kind: 'suppress'
    /** Decimals of a percentage, 0 to 4. With them, proportions are shown as rounded percentages without their numerators. */
    readonly percentDigits?: number
  }
  /** Proportions as ranges of percentages, narrower for larger groups; everything else as it is, or not at all. */
  ranges: {
    readonly kind: 'ranges'
    readonly bands: readonly RangeBand[]
  }
  /** Figures as they are; the hidden groups of a partition are shown together as one. */
  'merge-masked': { readonly kind: 'merge-masked' }
}

/** How a release shows figures. */
export type Display = Displays[keyof Displays]

/**
 * Figures as they are, or not at all.
 *
 * @param options - With `percentDigits`, 0 to 4, proportions become rounded percentages without numerators.
 *
 * @example
 * ```ts
 * import { suppress } from '@nrec-align/outcomes'
 *
 * console.assert(suppress({ percentDigits: 0 }).kind === 'suppress')
 * ```
 */
export const suppress = (options: { readonly percentDigits?: number } = {}): Displays['suppress'] => ({
  kind: 'suppress',
  ...options,
})

/**
 * Proportions as ranges of percentages.
 *
 * @param bands - How wide the ranges are for groups of which size, see `defaultBands`.
 *
 * @example
 * ```ts
 * import { defaultBands, ranges } from '@nrec-align/outcomes'
 *
 * console.assert(ranges(defaultBands).bands.length === 5)
 * ```
 */
export const ranges = (bands: readonly RangeBand[]): Displays['ranges'] => ({ kind: 'ranges', bands })

/**
 * Hidden groups of a partition are shown together as one.
 *
 * @see https://www.calpassplus.org/Launchboard/Suppression
 *
 * @example
 * ```ts
 * import { mergeMasked } from '@nrec-align/outcomes'
 *
 * console.assert(mergeMasked().kind === 'merge-masked')
 * ```
 */
export const mergeMasked = (): Displays['merge-masked'] => ({ kind: 'merge-masked' })
