import { type GroupFacts, integer, text } from '@nrec-align/mapping'
import { type Goal, goals } from '../layouts/goals.ts'
import { inWords, type Window, windows } from '../layouts/growth.ts'

/** A score of the whole test. */
const whole = (metric: string, column: string): GroupFacts => ({
  needs: 'value',
  members: { metric: { is: metric }, value: { column, of: integer() } },
})

/** A measure with letters in it, such as 215L or BR400L. */
const measure = (metric: string, column: string): GroupFacts => ({
  needs: 'value',
  members: { metric: { is: metric }, value: { column, of: text() } },
})

const rit: GroupFacts = {
  needs: 'value',
  members: {
    metric: { is: 'rit' },
    value: { column: 'TestRITScore', of: integer() },
    standardError: { column: 'TestStandardError' },
  },
}

const growthOver = (window: Window): readonly GroupFacts[] => [
  {
    needs: 'value',
    members: {
      subscale: { is: inWords(window) },
      metric: { is: 'growth' },
      value: { column: `${window}ObservedGrowth`, of: integer() },
      standardError: { column: `${window}ObservedGrowthSE` },
    },
  },
  {
    needs: 'value',
    members: {
      subscale: { is: inWords(window) },
      metric: { is: 'growth-percentile' },
      value: { column: `${window}ConditionalGrowthPercentile` },
    },
  },
]

/** The name of a goal is data, in a column beside its score. */
const ofGoal = (goal: Goal): readonly GroupFacts[] => [
  {
    needs: 'value',
    members: {
      subscale: { column: `Goal${goal}Name` },
      metric: { is: 'rit' },
      value: { column: `Goal${goal}RitScore`, of: integer() },
      standardError: { column: `Goal${goal}StdErr` },
    },
  },
  {
    needs: 'value',
    members: {
      subscale: { column: `Goal${goal}Name` },
      metric: { is: 'performance-level' },
      value: { column: `Goal${goal}Adjective` },
    },
  },
]

/** Every score of a row, in the order of its columns. */
export const scoreGroups: readonly GroupFacts[] = [
  rit,
  whole('percentile', 'TestPercentile'),
  whole('percent-correct', 'PercentCorrect'),
  ...windows.flatMap(growthOver),
  measure('lexile', 'LexileScore'),
  measure('quantile', 'QuantileScore'),
  ...goals.flatMap(ofGoal),
]

/** The columns that the scores are read from. */
export const scoreColumns = [
  'TestRITScore',
  'TestStandardError',
  'TestPercentile',
  'PercentCorrect',
  ...windows.flatMap(
    (window) =>
      [`${window}ObservedGrowth`, `${window}ObservedGrowthSE`, `${window}ConditionalGrowthPercentile`] as const,
  ),
  'LexileScore',
  'QuantileScore',
  ...goals.flatMap(
    (goal) => [`Goal${goal}Name`, `Goal${goal}RitScore`, `Goal${goal}StdErr`, `Goal${goal}Adjective`] as const,
  ),
] as const
