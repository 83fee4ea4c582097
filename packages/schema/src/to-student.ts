import type { Person } from './entities/person.ts'
import type { Student } from './entities/student.ts'

/**
 * Gives the flat record of a student from the record of the person.
 *
 * @param person a record of the common folder, where `student` holds what is only known of students
 * @returns the student, or `undefined` where the person is not one
 * @example
 * ```ts
 * import { toStudent } from '@nrec-align/schema'
 *
 * const person = { id: 'us-ca.ssid/1234567890', firstName: 'Test', student: { gradeLevel: '05' as const } }
 * console.assert(toStudent(person)?.gradeLevel === '05')
 * ```
 */
export const toStudent = ({ student, ...person }: Person): Student | undefined =>
  student === undefined ? undefined : { ...person, ...student }
