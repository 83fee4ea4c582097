import type { z } from 'zod'
import { sessionType } from '../code-sets/session-type.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date, schoolYear } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import { inSchoolYear } from '../rules/in-school-year.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A stretch of the school calendar: a year, a semester, a term or a grading period.
 *
 * @example
 * ```ts
 * import { AcademicSession } from '@nrec-align/schema'
 *
 * const record = {
 *   id: 'local@d1/1',
 *   title: 'Example',
 *   sessionType: 'school-year',
 *   begin: '2024-08-14',
 *   end: '2025-06-12',
 *   schoolYear: 2025,
 * }
 * console.assert(AcademicSession.safeParse(record).success)
 * ```
 */
export const AcademicSession = entity(
  {
    name: 'academicSession',
    title: 'Academic session',
    description: 'A stretch of the school calendar: a year, a semester, a term or a grading period.',
    naturalKey: [['organization'], ['schoolYear'], ['sessionType'], ['begin']],
  },
  {
    title: text({ description: 'What the session is called.', privacy: 'public' }),
    sessionType: code(sessionType, {
      description: 'The length and purpose of the session.',
      privacy: 'public',
      ceds: ceds('000254'),
    }),
    begin: date({ description: 'The first day of the session.', privacy: 'public', ceds: ceds('000251') }),
    end: date({ description: 'The last day of the session.', privacy: 'public', ceds: ceds('000253') }),
    schoolYear: schoolYear({
      description: 'The school year in which the session lies.',
      privacy: 'public',
      ceds: ceds('000243'),
    }),
    parentSession: reference('academicSession', {
      description: 'The longer session of which this one is a part.',
      privacy: 'public',
    }).optional(),
    organization: reference('organization', {
      description: 'The school or district that keeps the calendar.',
      privacy: 'public',
    }).optional(),
    scheduledDays: decimal(3, {
      description: 'The days of instruction in the session, which is what absences are measured against.',
      privacy: 'public',
    }).optional(),
  },
)

/** What must fit together within an academic session. */
export const academicSessionRules: readonly Rule[] = [inOrder('begin', 'end'), inSchoolYear('end', 'schoolYear')]

/** The schema of what one record of one file says of an academic session; everything is optional. */
export const AcademicSessionFacet = facet(AcademicSession)

/** A complete record of an academic session. */
export type AcademicSession = z.output<typeof AcademicSession>
/** What one record of one file says of an academic session. */
export type AcademicSessionFacet = z.output<typeof AcademicSessionFacet>
