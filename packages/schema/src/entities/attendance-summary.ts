import type { z } from 'zod'
import { gradeLevel } from '../code-sets/grade-level.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { boolean, decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { schoolYear } from '../fields/time.ts'
import { sumAtMost } from '../rules/sum-at-most.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * The days one student was expected, present and absent over a stretch of time, or the same for a group.
 *
 * @example
 * ```ts
 * import { AttendanceSummary } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', organization: 'us-ca.cds/19000000000001', schoolYear: 2025 }
 * console.assert(AttendanceSummary.safeParse(record).success)
 * ```
 */
export const AttendanceSummary = entity(
  {
    name: 'attendanceSummary',
    title: 'Attendance summary',
    description:
      'The days one student was expected, present and absent over a stretch of time, or the same for a group.',
    naturalKey: [['student'], ['organization'], ['schoolYear'], ['session'], ['gradeLevel']],
  },
  {
    student: reference('student', {
      description: 'The student counted; absent where the source counts a group.',
      privacy: 'quasi-identifier',
    }).optional(),
    organization: reference('organization', {
      description: 'The school, or the district where no school is named.',
      privacy: 'public',
    }),
    schoolYear: schoolYear({ description: 'The school year of the days.', privacy: 'public', ceds: ceds('000243') }),
    session: reference('academicSession', {
      description: 'The calendar or session in which the days are counted.',
      privacy: 'public',
    }).optional(),
    gradeLevel: code(gradeLevel, {
      description: 'The grade in which the days were spent.',
      privacy: 'quasi-identifier',
    }).optional(),
    daysEnrolled: decimal(3, {
      description: 'The days on which the student was expected.',
      privacy: 'sensitive',
    }).optional(),
    daysPresent: decimal(3, {
      description: 'The days attended, without those in in-school suspension.',
      privacy: 'sensitive',
      ceds: ceds('000202'),
    }).optional(),
    daysAbsent: decimal(3, {
      description: 'The days missed for whatever reason, where the source states the total.',
      privacy: 'sensitive',
      ceds: ceds('000201'),
    }).optional(),
    daysExcused: decimal(3, {
      description: 'The days missed with an excuse, outside suspension.',
      privacy: 'sensitive',
    }).optional(),
    daysUnexcused: decimal(3, {
      description: 'The days missed without an excuse, outside suspension.',
      privacy: 'sensitive',
    }).optional(),
    daysOutOfSchoolSuspension: decimal(3, {
      description: 'The days missed because of suspension out of school.',
      privacy: 'sensitive',
    }).optional(),
    daysInSchoolSuspension: decimal(3, {
      description: 'The days spent at school in suspension.',
      privacy: 'sensitive',
    }).optional(),
    daysIncompleteStudy: decimal(3, {
      description: 'The days of independent study for which the work was not completed.',
      privacy: 'sensitive',
    }).optional(),
    exempt: boolean({
      description: 'Whether the source asks that the student not be counted.',
      privacy: 'public',
    }).optional(),
  },
)

/** What must fit together within an attendance summary. */
export const attendanceSummaryRules: readonly Rule[] = [
  sumAtMost(
    [
      'daysPresent',
      'daysInSchoolSuspension',
      'daysOutOfSchoolSuspension',
      'daysExcused',
      'daysUnexcused',
      'daysIncompleteStudy',
    ],
    'daysEnrolled',
  ),
  sumAtMost(['daysAbsent'], 'daysEnrolled'),
]

/** The schema of what one record of one file says of an attendance summary; everything is optional. */
export const AttendanceSummaryFacet = facet(AttendanceSummary)

/** A complete record of an attendance summary. */
export type AttendanceSummary = z.output<typeof AttendanceSummary>
/** What one record of one file says of an attendance summary. */
export type AttendanceSummaryFacet = z.output<typeof AttendanceSummaryFacet>
