import type { GradeLevelCode } from '@nrec-align/schema'
import { isOneOf } from '../sql/field.ts'

/**
 * The columns that every row of facts begins with, for the students of each school in some grades; the grade is left to the other
 * facts of the student, else to the year.
 */
export const enrolledColumns =
  'e.year, e.school, e.person, CAST(NULL AS VARCHAR) AS grade, e.year AS as_of, CAST(NULL AS VARCHAR) AS provider'

/** The students of each school in some grades. */
export const enrolledIn = (grades: readonly GradeLevelCode[] | undefined): string =>
  `FROM enrolled e WHERE ${isOneOf('e.grade', grades)}`
