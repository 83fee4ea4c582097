import type { AcademicSession } from './academic-session.ts'
import type { AssessmentResult } from './assessment-result.ts'
import type { Assignment } from './assignment.ts'
import type { AssignmentCategory } from './assignment-category.ts'
import type { AttendanceEvent } from './attendance-event.ts'
import type { AttendanceSummary } from './attendance-summary.ts'
import type { CommunityAction } from './community-action.ts'
import type { Completion } from './completion.ts'
import type { Consent } from './consent.ts'
import type { Course } from './course.ts'
import type { CourseGrade } from './course-grade.ts'
import type { CourseSection } from './course-section.ts'
import type { DisciplineAction } from './discipline-action.ts'
import type { District } from './district.ts'
import type { Enrollment } from './enrollment.ts'
import type { Indicator } from './indicator.ts'
import type { Initiative } from './initiative.ts'
import type { InitiativeMembership } from './initiative-membership.ts'
import type { Organization } from './organization.ts'
import type { OutcomeMeasure } from './outcome-measure.ts'
import type { Participation } from './participation.ts'
import type { Partner } from './partner.ts'
import type { Person } from './person.ts'
import type { PersonRelationship } from './person-relationship.ts'
import type { PostsecondaryEnrollment } from './postsecondary-enrollment.ts'
import type { Program } from './program.ts'
import type { RoleAssignment } from './role-assignment.ts'
import type { School } from './school.ts'
import type { SectionEnrollment } from './section-enrollment.ts'
import type { Service } from './service.ts'
import type { ServiceDelivery } from './service-delivery.ts'
import type { Site } from './site.ts'
import type { Student } from './student.ts'
import type { StudentStatus } from './student-status.ts'
import type { SurveyResponse } from './survey-response.ts'

/** The complete record of every entity. */
export interface EntityRecords {
  readonly person: Person
  readonly student: Student
  readonly studentStatus: StudentStatus
  readonly personRelationship: PersonRelationship
  readonly roleAssignment: RoleAssignment
  readonly organization: Organization
  readonly school: School
  readonly district: District
  readonly partner: Partner
  readonly site: Site
  readonly academicSession: AcademicSession
  readonly course: Course
  readonly courseSection: CourseSection
  readonly sectionEnrollment: SectionEnrollment
  readonly assignmentCategory: AssignmentCategory
  readonly assignment: Assignment
  readonly courseGrade: CourseGrade
  readonly enrollment: Enrollment
  readonly attendanceSummary: AttendanceSummary
  readonly attendanceEvent: AttendanceEvent
  readonly disciplineAction: DisciplineAction
  readonly assessmentResult: AssessmentResult
  readonly surveyResponse: SurveyResponse
  readonly completion: Completion
  readonly postsecondaryEnrollment: PostsecondaryEnrollment
  readonly program: Program
  readonly service: Service
  readonly participation: Participation
  readonly serviceDelivery: ServiceDelivery
  readonly initiative: Initiative
  readonly initiativeMembership: InitiativeMembership
  readonly indicator: Indicator
  readonly outcomeMeasure: OutcomeMeasure
  readonly communityAction: CommunityAction
  readonly consent: Consent
}
