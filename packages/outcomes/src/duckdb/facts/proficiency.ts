import type { ProficiencyMeasure } from '../../measure/index.ts'
import type { FactQuery } from './fact-query.ts'
import { enrolledColumns, enrolledIn } from './population.ts'
import { results } from './results.ts'

const facts = (measure: ProficiencyMeasure): string => `WITH result AS (${results(measure)}),
last_result AS (
  SELECT result_year AS year, person, max_by(school, moment) AS school, max_by(grade, moment) AS grade, max_by(passed, moment) AS passed
  FROM result GROUP BY result_year, person
)
SELECT ${enrolledColumns}, 0 AS tested, 0 AS passed ${enrolledIn(measure.grades)}
UNION ALL
SELECT year, school, person, grade, year, NULL, 1, passed FROM last_result`

interface Denominator {
  readonly person: string
  readonly total?: string
}

/** 95 of every 100, as a number of fixed digits. */
const participating = 'greatest(sum(denominator), sum(extra) * 0.95)'

const denominators: { readonly [D in ProficiencyMeasure['denominator']]: Denominator } = {
  tested: { person: 'max(tested)' },
  enrolled: { person: '1' },
  'participation-adjusted': { person: 'max(tested)', total: participating },
}

/** Those who meet the standard, among those tested, those enrolled, or in between. */
export const proficiencyFacts = (measure: ProficiencyMeasure): FactQuery => {
  const { person, total } = denominators[measure.denominator]
  return {
    kind: 'proportion',
    facts: facts(measure),
    person: { numerator: 'max(passed)', denominator: person, missing: '1 - max(tested)', extra: '1' },
    ...(total === undefined ? {} : { total: { denominator: total } }),
  }
}
