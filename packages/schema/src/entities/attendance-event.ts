import type { z } from 'zod'
import { attendanceCategory } from '../code-sets/attendance-category.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { date } from '../fields/time.ts'
import { inRange } from '../rules/in-range.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * The attendance of one student on one day.
 *
 * @example
 * ```ts
 * import { AttendanceEvent } from '@nrec-align/schema'
 *
 * const record = {
 *   id: 'local@d1/1',
 *   student: 'us-ca.ssid/1234567890',
 *   organization: 'us-ca.cds/19000000000001',
 *   date: '2024-08-14',
 *   category: 'present',
 * }
 * console.assert(AttendanceEvent.safeParse(record).success)
 * ```
 */
export const AttendanceEvent = entity(
  {
    name: 'attendanceEvent',
    title: 'Attendance event',
    description: 'The attendance of one student on one day.',
    naturalKey: [['student'], ['organization'], ['date'], ['session'], ['category']],
  },
  {
    student: reference('student', {
      description: 'The student whose attendance was taken.',
      privacy: 'quasi-identifier',
    }),
    organization: reference('organization', { description: 'The school or provider that took it.', privacy: 'public' }),
    session: reference('academicSession', {
      description: 'The session in which the day lies.',
      privacy: 'public',
    }).optional(),
    date: date({ description: 'The day.', privacy: 'sensitive', ceds: ceds('001649') }),
    category: code(attendanceCategory, {
      description: 'Whether the student was there, and if not, in what way absent.',
      privacy: 'sensitive',
      ceds: ceds('000076'),
    }),
    portion: decimal(4, {
      description: 'The share of the day that the event covers, 0 to 1.',
      privacy: 'sensitive',
    }).optional(),
  },
)

/** What must fit together within an attendance event. */
export const attendanceEventRules: readonly Rule[] = [inRange('portion', 0, 1)]

/** The schema of what one record of one file says of an attendance event; everything is optional. */
export const AttendanceEventFacet = facet(AttendanceEvent)

/** A complete record of an attendance event. */
export type AttendanceEvent = z.output<typeof AttendanceEvent>
/** What one record of one file says of an attendance event. */
export type AttendanceEventFacet = z.output<typeof AttendanceEventFacet>
