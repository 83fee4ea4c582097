import { affix, type GroupFacts, groups, text } from '@nrec-align/mapping'
import type { AssessmentResult, ScoreMetricCode } from '@nrec-align/schema'
import type { StarColumn } from '../layouts/carried.ts'

type Scores = NonNullable<AssessmentResult['scores']>

const whole = (metric: ScoreMetricCode, column: StarColumn): GroupFacts => ({
  needs: 'value',
  members: { metric: { is: metric }, value: { column } },
})

/** A score that is told apart from others of its kind by the window or the scale it is measured by. */
const by = (name: string, metric: ScoreMetricCode, column: StarColumn): GroupFacts => ({
  needs: 'value',
  members: { subscale: { is: name }, metric: { is: metric }, value: { column } },
})

const scaled: GroupFacts = {
  needs: 'value',
  members: {
    metric: { is: 'scale' },
    value: { column: 'ScaledScore' },
    standardError: { column: 'StandardErrorOfMeasurement' },
  },
}

const lexile: GroupFacts = {
  needs: 'value',
  members: { metric: { is: 'lexile' }, value: { column: 'Lexile', of: affix('', 'L', text()) } },
}

/** The columns of all scores, in the order of the scores. */
export const scoreColumns = [
  'ScaledScore',
  'StandardErrorOfMeasurement',
  'RaschScore',
  'UnifiedScore',
  'GradeEquivalent',
  'PercentileRank',
  'NormalCurveEquivalent',
  'InstructionalReadingLevel',
  'Lexile',
  'StudentGrowthPercentileFallFall',
  'StudentGrowthPercentileFallSpring',
  'StudentGrowthPercentileFallWinter',
  'StudentGrowthPercentileSpringFall',
  'StudentGrowthPercentileSpringSpring',
  'StudentGrowthPercentileWinterSpring',
  'CurrentSGP',
  'RenaissanceBenchmarkCategoryName',
  'StateBenchmarkCategoryName',
  'DistrictBenchmarkCategoryName',
  'SchoolBenchmarkCategoryName',
] as const satisfies readonly StarColumn[]

/** Scores of the whole test, growth by window, and the category on each of the four scales. */
export const scores = groups<Scores>([
  scaled,
  whole('theta', 'RaschScore'),
  whole('unified-scale', 'UnifiedScore'),
  whole('grade-equivalent', 'GradeEquivalent'),
  whole('percentile', 'PercentileRank'),
  whole('nce', 'NormalCurveEquivalent'),
  whole('placement', 'InstructionalReadingLevel'),
  lexile,
  by('Fall to fall', 'growth-percentile', 'StudentGrowthPercentileFallFall'),
  by('Fall to spring', 'growth-percentile', 'StudentGrowthPercentileFallSpring'),
  by('Fall to winter', 'growth-percentile', 'StudentGrowthPercentileFallWinter'),
  by('Spring to fall', 'growth-percentile', 'StudentGrowthPercentileSpringFall'),
  by('Spring to spring', 'growth-percentile', 'StudentGrowthPercentileSpringSpring'),
  by('Winter to spring', 'growth-percentile', 'StudentGrowthPercentileWinterSpring'),
  whole('growth-percentile', 'CurrentSGP'),
  by('Renaissance benchmark', 'performance-level', 'RenaissanceBenchmarkCategoryName'),
  by('State benchmark', 'performance-level', 'StateBenchmarkCategoryName'),
  by('District benchmark', 'performance-level', 'DistrictBenchmarkCategoryName'),
  by('School benchmark', 'performance-level', 'SchoolBenchmarkCategoryName'),
])
