import type { GradeLevelCode } from '@nrec-align/schema'
import { isOneOf } from '../sql/field.ts'
import { enrolledColumns, enrolledIn } from './population.ts'

/**
 * Days missed: as stated, else by their reasons where both excused and unexcused are told, else those on which a student was neither
 * present nor in in-school suspension.
 */
const absent = `coalesce(a."daysAbsent",
  a."daysExcused" + a."daysUnexcused" + coalesce(a."daysOutOfSchoolSuspension", 0) + coalesce(a."daysIncompleteStudy", 0),
  a."daysEnrolled" - a."daysPresent" - coalesce(a."daysInSchoolSuspension", 0))`

const attended = `coalesce(a."daysPresent" + coalesce(a."daysInSchoolSuspension", 0), a."daysEnrolled" - ${absent})`

const exemptHere = `SELECT 1 FROM "attendanceSummary" x
  WHERE x.exempt AND x.student = e.person AND x.organization = e.school AND x."schoolYear" = e.year`

/**
 * Days by student and school, and a row without days for each student enrolled, so that whoever has none is seen to be missing.
 * Days stay numbers of fixed digits throughout.
 */
export const dayFacts = (grades: readonly GradeLevelCode[] | undefined): string => `SELECT ${enrolledColumns},
  CAST(0 AS DECIMAL(38, 3)) AS days, CAST(0 AS DECIMAL(38, 3)) AS absent, CAST(0 AS DECIMAL(38, 3)) AS attended, 0 AS stated, 0 AS unclear
${enrolledIn(grades)} AND NOT EXISTS (${exemptHere})
UNION ALL
SELECT * FROM (
  SELECT a."schoolYear" AS year, a.organization AS school, a.student AS person,
    coalesce(a."gradeLevel", e.grade, h.grade) AS grade, a."schoolYear" AS as_of, NULL AS provider,
    coalesce(a."daysEnrolled", 0) AS days, coalesce(${absent}, 0) AS absent, coalesce(${attended}, 0) AS attended,
    1 AS stated, CAST(a."daysEnrolled" IS NULL OR ${absent} IS NULL AS INTEGER) AS unclear
  FROM "attendanceSummary" a
  LEFT JOIN enrolled e ON e.person = a.student AND e.school = a.organization AND e.year = a."schoolYear"
  LEFT JOIN home h ON h.person = a.student AND h.year = a."schoolYear"
  WHERE a.student IS NOT NULL AND NOT coalesce(a.exempt, false)
) WHERE ${isOneOf('grade', grades)}`

/** A student's days in a place are known when there are some and none of them is unclear. */
export const daysKnown = 'max(stated) = 1 AND max(unclear) = 0'
