import type { Decimal } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** A decimal number with at most `scale` digits after the point. */
export interface DecimalNode {
  readonly kind: 'decimal'
  readonly scale: number
}

/**
 * Pairs a column of decimal numbers; more digits than the scale is an issue, never a rounding.
 *
 * @param scale most digits after the decimal point, from 0 to 10
 * @example
 * ```ts
 * import { decimal } from '@nrec-align/mapping'
 * console.assert(decimal(2).kind === 'decimal')
 * ```
 */
export const decimal = (scale: number): Codec<Decimal> => ({ kind: 'decimal', scale })
