import type { Figure, Measure, RestrictedFigures } from '@nrec-align/outcomes'
import { type ComputeOptions, computeFigures } from '@nrec-align/outcomes/duckdb'

type Options = Partial<Omit<ComputeOptions, 'indicators' | 'records'>>

let number = 0

/** A record with an id of its own. */
export const record = (fields: object): object => ({ id: `r${++number}`, ...fields })

/** Records of one entity. */
export const records = (...all: readonly object[]): readonly object[] => all.map(record)

/** Two schools of one district. */
export const twoSchools = [
  { id: 'district', name: 'Example District', stateCode: 'CA', district: {} },
  { id: 'a', name: 'Example School A', school: { district: 'district' } },
  { id: 'b', name: 'Example School B', school: { district: 'district' } },
]

/** Computes one indicator. */
export const compute = (
  measure: Measure,
  given: Readonly<Record<string, readonly object[]>>,
  options: Options = {},
): Promise<RestrictedFigures> =>
  computeFigures({
    records: { organization: twoSchools, ...given },
    indicators: [{ id: 'it', measure }],
    ...options,
  })

/** What a figure is of, in one word: `a 2025`, `district 2025 sex=female`. */
export const titleOf = ({ place, period, subgroup }: Figure): string =>
  [
    place.id,
    period.first === period.last ? period.first : `${period.first}-${period.last}`,
    ...subgroup.map(({ dimension, category }) => `${dimension}=${category}`),
  ].join(' ')

/** Figures by what they are of, as `numerator/denominator`, with the missing after `+`, or the reason why there is no value. */
export const shown = ({ figures }: RestrictedFigures): Readonly<Record<string, string>> =>
  Object.fromEntries(
    figures.map((figure) => {
      const { numerator, denominator, missing, notCalculated } = figure
      return [
        titleOf(figure),
        `${notCalculated ?? `${numerator}/${denominator}`}${missing === 0 ? '' : ` +${missing}`}`,
      ]
    }),
  )

/** Relations in the same words. */
export const sums = (
  { figures, relations }: RestrictedFigures,
  idOf: (figure: Figure) => string,
): readonly string[] => {
  const titles = new Map(figures.map((figure) => [idOf(figure), titleOf(figure)]))
  return relations.map(
    ({ kind, whole, parts }) => `${kind}: ${titles.get(whole)} = ${parts.map((part) => titles.get(part)).join(' + ')}`,
  )
}
