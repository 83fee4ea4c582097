import type { KindergartenReadinessMeasure } from '../../measure/index.ts'
import type { FactQuery } from './fact-query.ts'
import { enrolledColumns, enrolledIn } from './population.ts'
import { results } from './results.ts'

/** Without a named instrument only results in early learning count, or every test of reading would be one. */
const earlyLearning = ['early-learning'] as const

/** In every domain the last result counts; a child is ready where all of them meet the standard. */
const facts = ({ instrument, grades = ['KG'], period = 'fall' }: KindergartenReadinessMeasure): string => {
  const subjects = instrument === undefined ? earlyLearning : undefined
  return `WITH result AS (${results({ subjects, grades, assessment: instrument, period })}),
domain AS (
  SELECT result_year AS year, person, assessment, max_by(school, moment) AS school, max_by(grade, moment) AS grade, max_by(passed, moment) AS passed
  FROM result GROUP BY result_year, person, assessment, subject
)
SELECT ${enrolledColumns}, 0 AS assessed, 1 AS passed, CAST(NULL AS VARCHAR) AS instrument ${enrolledIn(grades)}
UNION ALL
SELECT year, school, person, grade, year, NULL, 1, passed, assessment FROM domain`
}

/** Those who are ready, of those assessed; not calculated where they were assessed by different instruments. */
export const kindergartenReadinessFacts = (measure: KindergartenReadinessMeasure): FactQuery => ({
  kind: 'proportion',
  facts: facts(measure),
  person: {
    numerator: 'min(passed) * max(assessed)',
    denominator: 'max(assessed)',
    missing: '1 - max(assessed)',
    extra: `CASE WHEN count(DISTINCT instrument) > 1 THEN '' ELSE max(instrument) END`,
  },
  total: { notCalculated: `CASE WHEN count(DISTINCT extra) > 1 OR bool_or(extra = '') THEN 'several-instruments' END` },
})
