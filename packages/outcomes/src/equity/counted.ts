/** People counted among people: `numerator` of `denominator`, whole numbers with `0 ≤ numerator ≤ denominator`. */
export interface Counted {
  readonly numerator: number
  readonly denominator: number
}

/** The share of 1; not a number where nobody was counted. */
export const shareOf = ({ numerator, denominator }: Counted): number => numerator / denominator

/** Those of a whole who are not in a part of it. */
export const othersOf = (all: Counted, part: Counted): Counted => ({
  numerator: all.numerator - part.numerator,
  denominator: all.denominator - part.denominator,
})
