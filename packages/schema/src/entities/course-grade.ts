import type { z } from 'zod'
import { gradeKind } from '../code-sets/grade-kind.ts'
import { scoreStatus } from '../code-sets/score-status.ts'
import { code } from '../fields/code.ts'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { entity, facet } from './entity.ts'

/**
 * A mark given to a student in a class, for a period or for one assignment.
 *
 * @example
 * ```ts
 * import { CourseGrade } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890' }
 * console.assert(CourseGrade.safeParse(record).success)
 * ```
 */
export const CourseGrade = entity(
  {
    name: 'courseGrade',
    title: 'Course grade',
    description: 'A mark given to a student in a class, for a period or for one assignment.',
    naturalKey: [['student'], ['section'], ['session'], ['gradeKind'], ['assignment']],
  },
  {
    student: reference('student', { description: 'The student who was marked.', privacy: 'quasi-identifier' }),
    section: reference('courseSection', {
      description: 'The class in which the mark was earned.',
      privacy: 'public',
    }).optional(),
    session: reference('academicSession', {
      description: 'The session or grading period that the mark covers.',
      privacy: 'public',
    }).optional(),
    gradeKind: code(gradeKind, {
      description: 'Whether the mark is final, for a period, a progress report or for one assignment.',
      privacy: 'public',
    }).optional(),
    assignment: reference('assignment', {
      description: 'The piece of work that was marked, where the mark is for one assignment.',
      privacy: 'public',
    }).optional(),
    letterGrade: text({ description: 'The mark as a letter or word.', privacy: 'sensitive' }).optional(),
    numericGrade: decimal(4, { description: 'The mark as a number.', privacy: 'sensitive' }).optional(),
    gradeDate: date({
      description: 'The day on which the mark was given or last changed.',
      privacy: 'sensitive',
    }).optional(),
    scoreStatus: code(scoreStatus, { description: 'How far the marking has come.', privacy: 'sensitive' }).optional(),
  },
)

/** The schema of what one record of one file says of a course grade; everything is optional. */
export const CourseGradeFacet = facet(CourseGrade)

/** A complete record of a course grade. */
export type CourseGrade = z.output<typeof CourseGrade>
/** What one record of one file says of a course grade. */
export type CourseGradeFacet = z.output<typeof CourseGradeFacet>
