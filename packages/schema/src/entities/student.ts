import type { z } from 'zod'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'
import { personFields } from './person-fields.ts'
import { studentFields } from './student-fields.ts'

/**
 * A person who is or was a student, with what is only known of students.
 *
 * @example
 * ```ts
 * import { Student } from '@nrec-align/schema'
 *
 * const record = { id: 'us-ca.ssid/1234567890', firstName: 'Test' }
 * console.assert(Student.safeParse(record).success)
 * ```
 */
export const Student = entity(
  {
    name: 'student',
    title: 'Student',
    description: 'A person who is or was a student, with what is only known of students.',
  },
  { ...personFields, ...studentFields },
)

/** What must fit together within a student. */
export const studentRules: readonly Rule[] = [inOrder('birthDate', 'usSchoolEntryDate')]

/** The schema of what one record of one file says of a student; everything is optional. */
export const StudentFacet = facet(Student)

/** A complete record of a student. */
export type Student = z.output<typeof Student>
/** What one record of one file says of a student. */
export type StudentFacet = z.output<typeof StudentFacet>
