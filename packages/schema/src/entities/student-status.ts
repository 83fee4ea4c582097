import type { z } from 'zod'
import { statusKind } from '../code-sets/status-kind.ts'
import { statusValue } from '../code-sets/status-value.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date, schoolYear } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A dated statement about a student that may change, such as being an English learner or homeless; a reported no is not the same as silence.
 *
 * @example
 * ```ts
 * import { StudentStatus } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890', kind: 'english-learner', value: 'yes' }
 * console.assert(StudentStatus.safeParse(record).success)
 * ```
 */
export const StudentStatus = entity(
  {
    name: 'studentStatus',
    title: 'Student status',
    description:
      'A dated statement about a student that may change, such as being an English learner or homeless; a reported no is not the same as silence.',
    naturalKey: [['student'], ['kind'], ['organization'], ['begin', 'schoolYear']],
  },
  {
    student: reference('student', { description: 'The student the statement is about.', privacy: 'quasi-identifier' }),
    organization: reference('organization', {
      description: 'The school or district that made the statement.',
      privacy: 'public',
    }).optional(),
    schoolYear: schoolYear({
      description: 'The school year of the statement, where the source gives a year and no days.',
      privacy: 'public',
      ceds: ceds('000243'),
    }).optional(),
    kind: code(statusKind, { description: 'What the statement is about.', privacy: 'sensitive' }),
    value: code(statusValue, {
      description: 'The answer: yes, no, formerly, monitored or not yet known.',
      privacy: 'sensitive',
    }),
    detail: text({
      description:
        'A finer code of the kind, such as the type of disability or the place where a homeless student sleeps.',
      privacy: 'sensitive',
    }).optional(),
    begin: date({
      description: 'The day from which the statement holds.',
      privacy: 'sensitive',
      ceds: ceds('000590'),
    }).optional(),
    end: date({
      description: 'The last day on which the statement holds.',
      privacy: 'sensitive',
      ceds: ceds('000591'),
    }).optional(),
  },
)

/** What must fit together within a student status. */
export const studentStatusRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a student status; everything is optional. */
export const StudentStatusFacet = facet(StudentStatus)

/** A complete record of a student status. */
export type StudentStatus = z.output<typeof StudentStatus>
/** What one record of one file says of a student status. */
export type StudentStatusFacet = z.output<typeof StudentStatusFacet>
