import { type CodeOf, codeSet } from './code-set.ts'

export const scoreMetric = codeSet('scoreMetric', 'Score metric', [
  ['raw', 'Raw score', '03478'],
  ['scale', 'Scale score', '03479'],
  ['unified-scale', 'Vendor unified scale'],
  ['rit', 'RIT scale score'],
  ['percentile', 'Percentile rank', '00502'],
  ['percentile-score', 'Percentile', '03476'],
  ['nce', 'Normal curve equivalent', '00497'],
  ['stanine', 'Stanine', '00508'],
  ['grade-equivalent', 'Grade equivalent', '00493'],
  ['age-score', 'Age score', '00490'],
  ['lexile', 'Lexile measure'],
  ['quantile', 'Quantile measure'],
  ['theta', 'Theta or Rasch'],
  ['performance-level', 'Performance level', '00512'],
  ['mastery-level', 'Mastery level', '00513'],
  ['placement', 'Vendor placement level'],
  ['growth', 'Growth or value added', '03474'],
  ['growth-percentile', 'Growth percentile'],
  ['standard', 'Standard score', '00498'],
  ['t-score', 'T-score', '00510'],
  ['z-score', 'Z-score', '00511'],
  ['letter', 'Letter grade', '00144'],
  ['pass-fail', 'Pass or fail', '00500'],
  ['number', 'Number score', '00499'],
  ['percent-correct', 'Percent correct'],
  ['act', 'ACT score', '00494'],
  ['college-board', 'College Board score', '00492'],
  ['ib', 'International Baccalaureate score', '03475'],
  ['other', 'Other', '09999'],
])

/** A code of the set `scoreMetric`: score metric. */
export type ScoreMetricCode = CodeOf<typeof scoreMetric>
