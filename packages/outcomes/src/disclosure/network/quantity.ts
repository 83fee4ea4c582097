/** A numerator, what is secret of it, and what is published of it. */
export interface Quantity {
  readonly id: string
  /** 1, or more for a figure that was published before with other numbers. */
  readonly revision: number
  /** The indicator and place, see `siteOf`. */
  readonly site: string
  readonly people: number
  readonly denominator: number
  /** The numerator as counted. */
  readonly value: number
  /** Whether the numerator can only be a whole number. */
  readonly whole: boolean
  /** The room it must have; 0 when it needs no protection. */
  readonly required: number
  /** What is published of it allows no less and no more. */
  readonly low: number
  readonly high: number
  /** The bounds that are left when nothing new is published of it. */
  readonly widestLow: number
  readonly widestHigh: number
  /** What it costs not to show it. */
  readonly weight: number
}

/** A sum that holds between quantities, by their places in a list. */
export interface Sum {
  readonly kind: string
  readonly whole: number
  readonly parts: readonly number[]
}
