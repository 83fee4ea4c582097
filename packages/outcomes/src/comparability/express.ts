import type { MeasureUnitCode } from '@nrec-align/schema'
import type { Comparisons, IndicatorComparison } from './comparison.ts'
import type { IndicatorValue } from './indicator-value.ts'

/** What a unit gives to everybody together; a unit without it has no complement. */
const wholes: { readonly [U in MeasureUnitCode]: number | undefined } = {
  percent: 100,
  rate: 1,
  count: undefined,
  ratio: undefined,
  mean: undefined,
  other: undefined,
}

/** Says a value of the second indicator as a value of the first. */
type Expressions = {
  readonly [K in keyof Comparisons]: (
    value: IndicatorValue,
    comparison: Comparisons[K],
    unit: MeasureUnitCode,
  ) => IndicatorValue | undefined
}

const counterpart = ({ numerator, denominator, ...rest }: IndicatorValue, whole: number): IndicatorValue => ({
  ...rest,
  value: whole - rest.value,
  ...(denominator !== undefined && { denominator }),
  ...(numerator !== undefined && denominator !== undefined && { numerator: denominator - numerator }),
})

const expressions: Expressions = {
  exact: (value) => value,
  // The counts behind the value stay what they are: it is how they are told that changes.
  rescaled: (value, { factor }) => ({ ...value, value: value.value * factor }),
  complement: (value, _, unit) => {
    const whole = wholes[unit]
    return whole === undefined ? undefined : counterpart(value, whole)
  },
  subset: () => undefined,
  proxy: () => undefined,
  'not-comparable': () => undefined,
}

/** A value in the terms of another indicator of the unit given; nothing where it cannot be had. */
export const express = (
  value: IndicatorValue,
  comparison: IndicatorComparison,
  unit: MeasureUnitCode,
): IndicatorValue | undefined =>
  (
    expressions[comparison.kind] as (
      ...all: [IndicatorValue, IndicatorComparison, MeasureUnitCode]
    ) => IndicatorValue | undefined
  )(value, comparison, unit)
