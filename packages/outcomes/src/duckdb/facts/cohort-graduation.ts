import type { CohortGraduationMeasure } from '../../measure/index.ts'
import { text, textList } from '../sql/text.ts'
import { dayText, monthDay } from '../sql/time.ts'
import type { FactContext, FactQuery } from './fact-query.ts'

/**
 * Exits by which a student is documented to have gone on elsewhere, left the country or died. Going to a program for an equivalency
 * credential, to adult education or to no stated place is none of them.
 *
 * @see 34 CFR 200.19(b)(1)(ii)
 */
const removals = [
  'school-change-same-lea',
  'transfer-public-in-state',
  'transfer-private',
  'transfer-out-of-state',
  'transfer-private-or-out-of-state',
  'transfer-abroad',
  'transfer-home-school',
  'died',
]

const isRemoved = `CAST(CASE WHEN exit IS NULL THEN coalesce(outcome IN ('transferred', 'died'), false) ELSE exit IN ${textList(removals)} END AS INTEGER)`

/**
 * Spells of the cohort: students whose first year in grade 9, stated or counted back from the first grade known, is the right one.
 * `closing` is the year in which the cohort's time ends.
 */
const cohortSpells = (years: number): string => `high_school AS (
  SELECT s.*, TRY_CAST(s.grade AS INTEGER) AS grade_number FROM spell s WHERE s.grade IN ('09', '10', '11', '12')
), entry AS (
  SELECT person, min_by(year - (grade_number - 9), moment) AS year FROM high_school GROUP BY person
), cohort AS (
  SELECT e.person, coalesce(p.student."grade9EntryYear", e.year) + ${years - 1} AS closing
  FROM entry e LEFT JOIN person p ON p.id = e.person
), cohort_spell AS (
  SELECT s.*, c.closing, max(s.moment) OVER (PARTITION BY s.person) AS last_moment
  FROM spell s JOIN cohort c USING (person) WHERE s.year BETWEEN c.closing - ${years - 1} AND c.closing
)`

/** Who has a diploma in time: by its day, or where none is told, by the last year of schooling; by the exit where no award is recorded. */
const graduates = ({ diplomas = ['regular-diploma'], through }: CohortGraduationMeasure): string => {
  const lastDay = `CAST(c.closing AS VARCHAR) || ${text(monthDay(through ?? { month: 6, day: 30 }))}`
  const inTime = (day: string): string => `${dayText(day)} <= left(${lastDay}, length(${dayText(day)}))`
  const byExit = diplomas.includes('regular-diploma')
    ? `UNION SELECT s.person FROM spell s JOIN cohort c USING (person)
  WHERE (s.exit = 'graduated' OR (s.exit IS NULL AND s.outcome = 'graduate')) AND s.year <= c.closing AND coalesce(${inTime('s."end"')}, true)
    AND NOT EXISTS (SELECT 1 FROM completion d WHERE d.student = s.person)`
    : ''
  return `graduate AS (
  SELECT d.student AS person FROM completion d JOIN cohort c ON c.person = d.student
  LEFT JOIN (SELECT person, max(year) AS year FROM spell GROUP BY person) l ON l.person = d.student
  WHERE d.kind IN ${textList(diplomas)} AND coalesce(${inTime('d.date')}, l.year <= c.closing, false)
  ${byExit}
)`
}

const facts = (measure: CohortGraduationMeasure): string => `WITH ${cohortSpells(measure.years)}, ${graduates(measure)}
SELECT s.closing AS year, s.school, s.person, s.grade, s.year AS as_of, CAST(NULL AS VARCHAR) AS provider,
  s.moment, s.last_moment, ${isRemoved} AS removed, CAST(s.person IN (SELECT person FROM graduate) AS INTEGER) AS graduated, 1 AS placed
FROM cohort_spell s
UNION ALL
SELECT e.year, e.school, e.person, e.grade, e.year, NULL, e.moment, e.moment, 1, 0, 0
FROM enrolled e WHERE (e.grade IS NULL OR e.grade IN ('UG', 'unknown')) AND e.person NOT IN (SELECT person FROM cohort)`

/** Out of the place: documented by its last exit there, or by a later enrollment elsewhere. */
const remains = 'max(placed) * CAST(max_by(removed, moment) = 0 AND max(moment) = max(last_moment) AS INTEGER)'

/** Years of which enrollments are missing hide those who dropped out in them. */
const historyFrom = (years: number, firstYear: number): string =>
  `CASE WHEN min(extra) - ${years - 1} < ${firstYear} THEN 'too-few-years' END`

/** Those with a diploma in time, of the adjusted cohort; a place goes by the last enrollment in it. */
export const cohortGraduationFacts = (
  measure: CohortGraduationMeasure,
  { firstYear }: Pick<FactContext, 'firstYear'>,
): FactQuery => ({
  kind: 'proportion',
  facts: facts(measure),
  person: {
    numerator: `${remains} * max(graduated)`,
    denominator: remains,
    missing: '1 - max(placed)',
    extra: 'min(year)',
  },
  total: { notCalculated: historyFrom(measure.years, firstYear) },
})
