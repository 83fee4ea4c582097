import type { ValueStatusCode } from '@nrec-align/schema'
import type { FigureKey, FigureKind } from '../../figures/index.ts'

/** The status of a published figure: codes of the set `valueStatus`. */
export type PublicStatus = Extract<ValueStatusCode, 'reported' | 'range' | 'suppressed' | 'not-calculated'>

/**
 * A figure as it may be published. What a status does not show is absent: a suppressed figure has neither value nor denominator, and
 * nothing says why.
 */
export interface PublicFigure extends FigureKey {
  readonly kind: FigureKind
  readonly valueStatus: PublicStatus
  /** Numerator over denominator, or the numerator of a count; rounded where the display says so. */
  readonly value?: number
  readonly numerator?: number
  readonly denominator?: number
  /** Where the value lies, for status `range`. */
  readonly range?: PublicRange
}

/** A range of values, as shares of 1. The least belongs to it. */
export interface PublicRange {
  readonly low: number
  readonly high: number
  /** Whether the greatest belongs to it; otherwise the next range begins there. */
  readonly includesHigh: boolean
}
