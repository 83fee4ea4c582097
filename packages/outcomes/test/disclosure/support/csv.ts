import type { PublicRelease } from '../../../src/disclosure/index.ts'
import type { Figure, FigureKey } from '../../../src/figures/index.ts'

const labels = ({ indicator, place, subgroup, period }: FigureKey): readonly string[] => [
  indicator,
  place.id,
  subgroup.map(({ dimension, category }) => `${dimension}=${category}`).join('&'),
  period.first === period.last ? String(period.first) : `${period.first}-${period.last}`,
]

const lines = (header: string, rows: readonly (readonly (string | number | boolean | undefined)[])[]): string =>
  [header, ...rows.map((row) => row.map((cell) => cell ?? '').join(','))].join('\n')

/** What a reader downloads. */
export const publishedCsv = ({ figures }: Pick<PublicRelease, 'figures'>): string =>
  lines(
    'indicator,place,subgroup,period,value_status,value,numerator,denominator,low,high,includes_high',
    figures.map((figure) => {
      const { valueStatus, value, numerator, denominator, range } = figure
      return [
        ...labels(figure),
        valueStatus,
        value,
        numerator,
        denominator,
        range?.low,
        range?.high,
        range?.includesHigh,
      ]
    }),
  )

/** What anybody can look up elsewhere: how many people there are of each group at each place. */
export const enrollmentCsv = (figures: readonly Figure[]): string =>
  lines(
    'indicator,place,subgroup,period,people',
    figures.map((figure) => [...labels(figure), figure.denominator]),
  )
