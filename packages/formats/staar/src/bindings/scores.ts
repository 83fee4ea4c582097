import { affix, type GroupFacts, groups, integer, type Node, text } from '@nrec-align/mapping'
import type { Paths, ScoreMetricCode } from '@nrec-align/schema'
import type { ColumnName } from '../layouts/columns.ts'

/** Which columns hold which score of one test. */
export interface ScoreColumns {
  readonly raw: ColumnName
  readonly scale: ColumnName
  readonly percentile: ColumnName
  /** Points by reporting category, in order. */
  readonly categories: readonly ColumnName[]
  readonly lexile?: ColumnName
  readonly quantile?: ColumnName
}

const score = (metric: ScoreMetricCode, column: ColumnName, of: Node, subscale?: string): GroupFacts => ({
  needs: 'value',
  members: {
    ...(subscale === undefined ? {} : { subscale: { is: subscale } }),
    metric: { is: metric },
    value: { column, of },
  },
})

const points: Node = integer()

/** A measure of a beginning reader has letters before the number, so it is text. */
const measure = (unit: 'L' | 'Q'): Node => affix('', unit, text())

const columnsOf = ({ raw, scale, percentile, categories, lexile, quantile }: ScoreColumns): readonly ColumnName[] => [
  raw,
  scale,
  percentile,
  ...categories,
  ...(lexile === undefined ? [] : [lexile]),
  ...(quantile === undefined ? [] : [quantile]),
]

/** All scores of one test. */
export const scoresOf = (columns: ScoreColumns) =>
  [
    columnsOf(columns),
    groups<Paths['assessmentResult']['scores']>([
      score('raw', columns.raw, points),
      score('scale', columns.scale, points),
      score('percentile', columns.percentile, points),
      ...(columns.lexile === undefined ? [] : [score('lexile', columns.lexile, measure('L'))]),
      ...(columns.quantile === undefined ? [] : [score('quantile', columns.quantile, measure('Q'))]),
      ...columns.categories.map((column, place) => score('raw', column, points, `reporting-category-${place + 1}`)),
    ]),
    { confidence: 'unverified' },
  ] as const
