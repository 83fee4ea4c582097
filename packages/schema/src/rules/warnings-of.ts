import { academicSessionRules } from '../entities/academic-session.ts'
import { assignmentRules } from '../entities/assignment.ts'
import { attendanceEventRules } from '../entities/attendance-event.ts'
import { attendanceSummaryRules } from '../entities/attendance-summary.ts'
import { consentRules } from '../entities/consent.ts'
import { disciplineActionRules } from '../entities/discipline-action.ts'
import { enrollmentRules } from '../entities/enrollment.ts'
import { initiativeRules } from '../entities/initiative.ts'
import { initiativeMembershipRules } from '../entities/initiative-membership.ts'
import { outcomeMeasureRules } from '../entities/outcome-measure.ts'
import { participationRules } from '../entities/participation.ts'
import { postsecondaryEnrollmentRules } from '../entities/postsecondary-enrollment.ts'
import { programRules } from '../entities/program.ts'
import { roleAssignmentRules } from '../entities/role-assignment.ts'
import { sectionEnrollmentRules } from '../entities/section-enrollment.ts'
import { serviceRules } from '../entities/service.ts'
import { siteRules } from '../entities/site.ts'
import { studentRules } from '../entities/student.ts'
import { studentStatusRules } from '../entities/student-status.ts'
import type { EntityName } from '../entity-name.ts'
import { inOrder } from './in-order.ts'
import type { Rule, RuleWarning } from './warning.ts'

const ownRules: { readonly [E in EntityName]?: readonly Rule[] } = {
  student: studentRules,
  studentStatus: studentStatusRules,
  roleAssignment: roleAssignmentRules,
  site: siteRules,
  academicSession: academicSessionRules,
  sectionEnrollment: sectionEnrollmentRules,
  assignment: assignmentRules,
  enrollment: enrollmentRules,
  attendanceSummary: attendanceSummaryRules,
  attendanceEvent: attendanceEventRules,
  disciplineAction: disciplineActionRules,
  postsecondaryEnrollment: postsecondaryEnrollmentRules,
  program: programRules,
  service: serviceRules,
  participation: participationRules,
  initiative: initiativeRules,
  initiativeMembership: initiativeMembershipRules,
  outcomeMeasure: outcomeMeasureRules,
  consent: consentRules,
}

const commonRules: readonly Rule[] = [inOrder('validFrom', 'validTo')]

/**
 * Checks one record against the rules that hold across its fields.
 *
 * @param entity the entity of the record
 * @param read gives the text of a leaf, `undefined` where the record does not have it
 * @returns what does not fit together; empty where all does or too little is known
 * @example
 * ```ts
 * import { warningsOf } from '@nrec-align/schema'
 *
 * const record = new Map([['begin', '2025-06-13'], ['end', '2024-08-14']])
 * console.assert(warningsOf('enrollment', (path) => record.get(path))[0]?.rule === 'end-before-begin')
 * ```
 */
export const warningsOf = (entity: EntityName, read: (path: string) => string | undefined): readonly RuleWarning[] =>
  [...commonRules, ...(ownRules[entity] ?? [])].flatMap((rule) => rule(read))
