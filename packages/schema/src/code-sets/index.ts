import { actionLevel } from './action-level.ts'
import { addressUse } from './address-use.ts'
import { assessmentPeriod } from './assessment-period.ts'
import { assessmentSubject } from './assessment-subject.ts'
import { attendanceCategory } from './attendance-category.ts'
import type { CodeSet } from './code-set.ts'
import { collectionMode } from './collection-mode.ts'
import { communityActionKind } from './community-action-kind.ts'
import { comparability } from './comparability.ts'
import { completionKind } from './completion-kind.ts'
import { consentBasis } from './consent-basis.ts'
import { contactPointKind } from './contact-point-kind.ts'
import { dimension } from './dimension.ts'
import { diplomaType } from './diploma-type.ts'
import { disciplineAction } from './discipline-action.ts'
import { districtType } from './district-type.ts'
import { educationLevel } from './education-level.ts'
import { enrollmentEntryType } from './enrollment-entry-type.ts'
import { enrollmentKind } from './enrollment-kind.ts'
import { exitOutcome } from './exit-outcome.ts'
import { exitType } from './exit-type.ts'
import { gradeKind } from './grade-kind.ts'
import { gradeLevel } from './grade-level.ts'
import { incidentBehavior } from './incident-behavior.ts'
import { initiativeKind } from './initiative-kind.ts'
import { languageUse } from './language-use.ts'
import { measureKind } from './measure-kind.ts'
import { measureUnit } from './measure-unit.ts'
import type { CodeSetName } from './name.ts'
import { nameKind } from './name-kind.ts'
import { operationalStatus } from './operational-status.ts'
import { organizationControl } from './organization-control.ts'
import { organizationType } from './organization-type.ts'
import { participantRole } from './participant-role.ts'
import { participationStage } from './participation-stage.ts'
import { partnerSector } from './partner-sector.ts'
import { personRole } from './person-role.ts'
import { polarity } from './polarity.ts'
import { postsecondaryStatus } from './postsecondary-status.ts'
import { proficiency } from './proficiency.ts'
import { programKind } from './program-kind.ts'
import { programStatus } from './program-status.ts'
import { raceCategory } from './race-category.ts'
import { raceRollup } from './race-rollup.ts'
import { rbaQuadrant } from './rba-quadrant.ts'
import { recordStatus } from './record-status.ts'
import { relationship } from './relationship.ts'
import { schoolLevel } from './school-level.ts'
import { schoolType } from './school-type.ts'
import { scoreMetric } from './score-metric.ts'
import { scoreStatus } from './score-status.ts'
import { sectionType } from './section-type.ts'
import { serviceUnit } from './service-unit.ts'
import { sessionType } from './session-type.ts'
import { sex } from './sex.ts'
import { siteKind } from './site-kind.ts'
import { state } from './state.ts'
import { statusKind } from './status-kind.ts'
import { statusValue } from './status-value.ts'
import { testStatus } from './test-status.ts'
import { titleIStatus } from './title-i-status.ts'
import { valueStatus } from './value-status.ts'

/**
 * Every code set of the canonical model by name.
 *
 * @example
 * ```ts
 * import { codeSets } from '@nrec-align/schema'
 *
 * const labels = new Map(codeSets.gradeLevel.codes.map(([code, label]) => [code, label]))
 * console.assert(labels.get('KG') === 'Kindergarten')
 * ```
 */
export const codeSets = {
  gradeLevel,
  sex,
  raceCategory,
  raceRollup,
  statusKind,
  statusValue,
  enrollmentEntryType,
  exitType,
  exitOutcome,
  attendanceCategory,
  organizationType,
  schoolLevel,
  schoolType,
  operationalStatus,
  assessmentSubject,
  scoreMetric,
  proficiency,
  partnerSector,
  serviceUnit,
  programKind,
  participationStage,
  initiativeKind,
  communityActionKind,
  consentBasis,
  disciplineAction,
  recordStatus,
  personRole,
  participantRole,
  relationship,
  enrollmentKind,
  contactPointKind,
  languageUse,
  educationLevel,
  organizationControl,
  districtType,
  titleIStatus,
  siteKind,
  sessionType,
  sectionType,
  gradeKind,
  scoreStatus,
  incidentBehavior,
  assessmentPeriod,
  testStatus,
  completionKind,
  diplomaType,
  postsecondaryStatus,
  programStatus,
  measureKind,
  rbaQuadrant,
  polarity,
  measureUnit,
  collectionMode,
  comparability,
  dimension,
  valueStatus,
  actionLevel,
  nameKind,
  addressUse,
  state,
} as const satisfies { readonly [S in CodeSetName]: CodeSet }

export type { ActionLevelCode } from './action-level.ts'
export type { AddressUseCode } from './address-use.ts'
export type { AssessmentPeriodCode } from './assessment-period.ts'
export type { AssessmentSubjectCode } from './assessment-subject.ts'
export type { AttendanceCategoryCode } from './attendance-category.ts'
export type { CodeOf, CodeSet } from './code-set.ts'
export type { CollectionModeCode } from './collection-mode.ts'
export type { CommunityActionKindCode } from './community-action-kind.ts'
export type { ComparabilityCode } from './comparability.ts'
export type { CompletionKindCode } from './completion-kind.ts'
export type { ConsentBasisCode } from './consent-basis.ts'
export type { ContactPointKindCode } from './contact-point-kind.ts'
export type { DimensionCode } from './dimension.ts'
export type { DiplomaTypeCode } from './diploma-type.ts'
export type { DisciplineActionCode } from './discipline-action.ts'
export type { DistrictTypeCode } from './district-type.ts'
export type { EducationLevelCode } from './education-level.ts'
export type { EnrollmentEntryTypeCode } from './enrollment-entry-type.ts'
export type { EnrollmentKindCode } from './enrollment-kind.ts'
export type { ExitOutcomeCode } from './exit-outcome.ts'
export type { ExitTypeCode } from './exit-type.ts'
export type { GradeKindCode } from './grade-kind.ts'
export type { GradeLevelCode } from './grade-level.ts'
export type { IncidentBehaviorCode } from './incident-behavior.ts'
export type { InitiativeKindCode } from './initiative-kind.ts'
export type { LanguageUseCode } from './language-use.ts'
export type { MeasureKindCode } from './measure-kind.ts'
export type { MeasureUnitCode } from './measure-unit.ts'
export type { CodeSetName } from './name.ts'
export type { NameKindCode } from './name-kind.ts'
export type { OperationalStatusCode } from './operational-status.ts'
export type { OrganizationControlCode } from './organization-control.ts'
export type { OrganizationTypeCode } from './organization-type.ts'
export type { ParticipantRoleCode } from './participant-role.ts'
export type { ParticipationStageCode } from './participation-stage.ts'
export type { PartnerSectorCode } from './partner-sector.ts'
export type { PersonRoleCode } from './person-role.ts'
export type { PolarityCode } from './polarity.ts'
export type { PostsecondaryStatusCode } from './postsecondary-status.ts'
export type { ProficiencyCode } from './proficiency.ts'
export type { ProgramKindCode } from './program-kind.ts'
export type { ProgramStatusCode } from './program-status.ts'
export type { RaceCategoryCode } from './race-category.ts'
export type { RaceRollupCode } from './race-rollup.ts'
export type { RbaQuadrantCode } from './rba-quadrant.ts'
export type { RecordStatusCode } from './record-status.ts'
export type { RelationshipCode } from './relationship.ts'
export type { SchoolLevelCode } from './school-level.ts'
export type { SchoolTypeCode } from './school-type.ts'
export type { ScoreMetricCode } from './score-metric.ts'
export type { ScoreStatusCode } from './score-status.ts'
export type { SectionTypeCode } from './section-type.ts'
export type { ServiceUnitCode } from './service-unit.ts'
export type { SessionTypeCode } from './session-type.ts'
export type { SexCode } from './sex.ts'
export type { SiteKindCode } from './site-kind.ts'
export type { StateCode } from './state.ts'
export { stateNumbers } from './state-number.ts'
export type { StatusKindCode } from './status-kind.ts'
export type { StatusValueCode } from './status-value.ts'
export type { TestStatusCode } from './test-status.ts'
export type { TitleIStatusCode } from './title-i-status.ts'
export type { ValueStatusCode } from './value-status.ts'
