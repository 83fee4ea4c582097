import { isOneOf } from '../sql/field.ts'
import { text } from '../sql/text.ts'
import { dayText, schoolYearIn } from '../sql/time.ts'

/** Which results of assessments count. */
export interface ResultsChosen {
  readonly subjects?: readonly string[] | undefined
  readonly grades?: readonly string[] | undefined
  readonly assessment?: string | undefined
  readonly period?: string | undefined
}

const notTaken = `('absent', 'exempt', 'refused', 'invalid', 'not-tested')`

const isEqual = (column: string, wanted: string | undefined): string =>
  wanted === undefined ? 'true' : `coalesce(${column} = ${text(wanted)}, false)`

/**
 * Results with a determined level, one a row, `passed` where the standard is met. Each stands at the school that the result names,
 * else at the student's own; `moment` orders sittings, the later after the earlier.
 */
export const results = ({ subjects, grades, assessment, period }: ResultsChosen): string => `SELECT * FROM (
  SELECT coalesce(r."schoolYear", ${schoolYearIn('r.date')}) AS result_year, r.student AS person, r.assessment, r.subject,
    CASE WHEN b.is_school THEN r.organization ELSE coalesce(h.school, r.organization) END AS school,
    coalesce(r."gradeLevelWhenAssessed", h.grade) AS grade,
    CAST(r.proficiency IN ('meets', 'exceeds') AS INTEGER) AS passed,
    coalesce(${dayText('r.date')}, '') || ' ' || r.id AS moment
  FROM "assessmentResult" r
  LEFT JOIN home h ON h.person = r.student AND h.year = coalesce(r."schoolYear", ${schoolYearIn('r.date')})
  LEFT JOIN body b ON b.id = r.organization
  WHERE r.student IS NOT NULL AND r.proficiency IS NOT NULL AND r.proficiency <> 'not-determined'
    AND coalesce(r."scoreStatus", '') NOT IN ${notTaken} AND ${isOneOf('r.subject', subjects)}
    AND ${isEqual('r.assessment', assessment)} AND ${isEqual('r.period', period)}
) WHERE result_year IS NOT NULL AND ${isOneOf('grade', grades)}`
