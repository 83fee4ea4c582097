import type { z } from 'zod'
import { enrollmentEntryType } from '../code-sets/enrollment-entry-type.ts'
import { enrollmentKind } from '../code-sets/enrollment-kind.ts'
import { exitOutcome } from '../code-sets/exit-outcome.ts'
import { exitType } from '../code-sets/exit-type.ts'
import { gradeLevel } from '../code-sets/grade-level.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { boolean, decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date, schoolYear } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import { inRange } from '../rules/in-range.ts'
import { needs } from '../rules/needs.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * One spell of one student at one school, from the day of entry to the day of exit.
 *
 * @example
 * ```ts
 * import { Enrollment } from '@nrec-align/schema'
 *
 * const record = {
 *   id: 'local@d1/1',
 *   student: 'us-ca.ssid/1234567890',
 *   school: 'us-ca.cds/19000000000001',
 *   schoolYear: 2025,
 * }
 * console.assert(Enrollment.safeParse(record).success)
 * ```
 */
export const Enrollment = entity(
  {
    name: 'enrollment',
    title: 'Enrollment',
    description: 'One spell of one student at one school, from the day of entry to the day of exit.',
    naturalKey: [['student'], ['school'], ['begin', 'schoolYear'], ['enrollmentKind']],
  },
  {
    student: reference('student', { description: 'The student enrolled.', privacy: 'quasi-identifier' }),
    school: reference('school', { description: 'The school attended.', privacy: 'public' }),
    schoolYear: schoolYear({ description: 'The school year of the spell.', privacy: 'public', ceds: ceds('000243') }),
    begin: date({
      description: 'The first day of the spell.',
      privacy: 'quasi-identifier',
      ceds: ceds('000097'),
    }).optional(),
    end: date({
      description: 'The last day of the spell.',
      privacy: 'quasi-identifier',
      ceds: ceds('000107'),
    }).optional(),
    gradeLevel: code(gradeLevel, {
      description: 'The grade of the student during the spell.',
      privacy: 'quasi-identifier',
      ceds: ceds('000100'),
    }).optional(),
    entryType: code(enrollmentEntryType, {
      description: 'From where and under what circumstances the student came.',
      privacy: 'quasi-identifier',
      ceds: ceds('000099'),
    }).optional(),
    exitType: code(exitType, {
      description: 'How the spell ended, which need not mean that the student left the school.',
      privacy: 'sensitive',
      ceds: ceds('000110'),
    }).optional(),
    exitOutcome: code(exitOutcome, {
      description:
        'What the reported exit implies taken alone; cohort results depend on other records and are never kept here.',
      privacy: 'sensitive',
    }).optional(),
    enrollmentKind: code(enrollmentKind, {
      description: 'Whether the school is the main one, a second one, or only provides services.',
      privacy: 'public',
    }).optional(),
    countsInMembership: boolean({
      description: 'Whether the state counts the spell in the membership of the school.',
      privacy: 'public',
    }).optional(),
    fullTimeEquivalency: decimal(4, { description: 'The share of a full load, 0 to 1.', privacy: 'public' }).optional(),
    residencyStatus: text({
      description: 'Where the student lives relative to the district and school, in the code of the source.',
      privacy: 'quasi-identifier',
      ceds: ceds('000532'),
    }).optional(),
    nextSchool: reference('school', {
      description: 'The school at which the student is expected next.',
      privacy: 'public',
    }).optional(),
  },
)

/** What must fit together within an enrollment. */
export const enrollmentRules: readonly Rule[] = [
  inOrder('begin', 'end'),
  // A spell told by its school year alone has neither day.
  needs('exitType', 'end', 'begin'),
  inRange('fullTimeEquivalency', 0, 1),
]

/** The schema of what one record of one file says of an enrollment; everything is optional. */
export const EnrollmentFacet = facet(Enrollment)

/** A complete record of an enrollment. */
export type Enrollment = z.output<typeof Enrollment>
/** What one record of one file says of an enrollment. */
export type EnrollmentFacet = z.output<typeof EnrollmentFacet>
