import type { SurveyItem, SurveyShareMeasure } from '../../measure/index.ts'
import { isOneOf } from '../sql/field.ts'
import { text, textList } from '../sql/text.ts'
import { schoolYearIn } from '../sql/time.ts'
import type { FactQuery } from './fact-query.ts'
import { enrolledColumns, enrolledIn } from './population.ts'

const some = (condition: string): string => `coalesce(len(list_filter(r.answers, lambda one: ${condition})) > 0, false)`

const isAnswered = ({ question }: SurveyItem): string =>
  some(`one.question = ${text(question)} AND trim(coalesce(one.answer, '')) <> ''`)

const isAffirmed = ({ question, answers }: SurveyItem): string =>
  some(`one.question = ${text(question)} AND trim(one.answer) IN ${textList(answers)}`)

const all = (items: readonly SurveyItem[], test: (item: SurveyItem) => string): string =>
  `CAST(${items.length === 0 ? 'false' : items.map(test).join(' AND ')} AS INTEGER)`

/** Unnamed respondents are one person a response. */
const facts = ({ survey, items, role, grades }: SurveyShareMeasure): string => {
  const asked = role === 'student' ? `UNION ALL SELECT ${enrolledColumns}, 1, 0, 0 ${enrolledIn(grades)}` : ''
  return `SELECT * FROM (
  SELECT coalesce(r."schoolYear", ${schoolYearIn('r.date')}) AS year, coalesce(r.organization, h.school) AS school,
    coalesce(r.respondent, 'response ' || r.id) AS person, coalesce(r."gradeLevel", h.grade) AS grade,
    coalesce(r."schoolYear", ${schoolYearIn('r.date')}) AS as_of, CAST(NULL AS VARCHAR) AS provider,
    0 AS asked, ${all(items, isAnswered)} AS answered, ${all(items, isAffirmed)} AS affirmed
  FROM "surveyResponse" r
  LEFT JOIN home h ON h.person = r.respondent AND h.year = coalesce(r."schoolYear", ${schoolYearIn('r.date')})
  WHERE r.survey = ${text(survey)} AND ${role === undefined ? 'true' : `r."respondentRole" = ${text(role)}`}
) WHERE year IS NOT NULL AND ${isOneOf('grade', grades)}
${asked}`
}

/**
 * Those who gave the answers, of those who answered every question. Unnamed answers cannot be taken from the list of who was asked
 * one by one, so the missing are counted for a group as a whole.
 */
export const surveyShareFacts = (measure: SurveyShareMeasure): FactQuery => ({
  kind: 'proportion',
  facts: facts(measure),
  person: {
    numerator: 'max(answered) * max(affirmed)',
    denominator: 'max(answered)',
    missing: '0',
    extra: 'max(asked)',
  },
  total: { missing: 'greatest(0, sum(extra) - sum(denominator))' },
})
