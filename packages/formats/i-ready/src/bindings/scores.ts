import { affix, type GroupFacts, groups, text } from '@nrec-align/mapping'
import type { AssessmentResult, ScoreMetricCode } from '@nrec-align/schema'

type Scores = NonNullable<AssessmentResult['scores']>

/** One column of the whole test. */
const overall = (metric: ScoreMetricCode, column: string): GroupFacts => ({
  needs: 'value',
  members: { metric: { is: metric }, value: { column } },
})

/** A measure with its letter behind it, such as `215L`. */
const measure = (metric: ScoreMetricCode, column: string, letter: string): GroupFacts => ({
  needs: 'value',
  members: { metric: { is: metric }, value: { column, of: affix('', letter, text()) } },
})

const ofDomain = (domain: string): readonly GroupFacts[] =>
  (
    [
      ['scale', 'Scale Score'],
      ['placement', 'Placement'],
      ['performance-level', 'Relative Placement'],
    ] as const
  ).map(([metric, name]) => ({
    needs: 'value',
    members: { subscale: { is: domain }, metric: { is: metric }, value: { column: `${domain} ${name}` } },
  }))

const columnsIn = (facts: readonly GroupFacts[]): readonly string[] =>
  facts.flatMap(({ members }) =>
    Object.values(members).flatMap((member) => ('column' in member ? [member.column] : [])),
  )

/**
 * All scores of a test: the whole, its measure on a common scale, its parts, and the growth.
 *
 * @param common metric, column and letter of the Lexile or Quantile measure
 */
export const scoresOf = <C extends string>(
  common: readonly [metric: ScoreMetricCode, column: C, letter: string],
  domains: readonly string[],
) => {
  const all = [
    overall('scale', 'Overall Scale Score'),
    overall('placement', 'Overall Placement'),
    overall('performance-level', 'Overall Relative Placement'),
    overall('percentile', 'Percentile'),
    measure(...common),
    ...domains.flatMap(ofDomain),
    overall('growth', 'Diagnostic Gain'),
  ]
  return [columnsIn(all) as readonly C[], groups<Scores>(all)] as const
}
