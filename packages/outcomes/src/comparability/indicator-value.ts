/** A value of an indicator, in the unit of its definition, with the counts behind it where they are known. */
export interface IndicatorValue {
  /** The id of the indicator's definition. */
  readonly indicator: string
  readonly value: number
  readonly numerator?: number
  readonly denominator?: number
}
