import type { IndicatorDefinition } from '../catalogue/index.ts'

/** What a numerator over its denominator is multiplied with to be in the unit of the definition. */
const scales: { readonly [U in IndicatorDefinition['unit']]: number } = {
  percent: 100,
  rate: 1,
  ratio: 1,
  mean: 1,
  count: 1,
  other: 1,
}

/** A published value in the unit of its definition. */
export const inUnit = ({ unit }: Pick<IndicatorDefinition, 'unit'>, value: number): number => value * scales[unit]
