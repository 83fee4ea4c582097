/**
 * The entities of the canonical model, in dictionary order.
 *
 * @example
 * ```ts
 * import { entityNames } from '@nrec-align/schema'
 *
 * console.assert(entityNames.includes('enrollment'))
 * ```
 */
export const entityNames = [
  'person',
  'student',
  'studentStatus',
  'personRelationship',
  'roleAssignment',
  'organization',
  'school',
  'district',
  'partner',
  'site',
  'academicSession',
  'course',
  'courseSection',
  'sectionEnrollment',
  'assignmentCategory',
  'assignment',
  'courseGrade',
  'enrollment',
  'attendanceSummary',
  'attendanceEvent',
  'disciplineAction',
  'assessmentResult',
  'surveyResponse',
  'completion',
  'postsecondaryEnrollment',
  'program',
  'service',
  'participation',
  'serviceDelivery',
  'initiative',
  'initiativeMembership',
  'indicator',
  'outcomeMeasure',
  'communityAction',
  'consent',
] as const

/** The name of an entity of the canonical model. */
export type EntityName = (typeof entityNames)[number]
