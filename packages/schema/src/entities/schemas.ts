import { AcademicSession } from './academic-session.ts'
import { AssessmentResult } from './assessment-result.ts'
import { Assignment } from './assignment.ts'
import { AssignmentCategory } from './assignment-category.ts'
import { AttendanceEvent } from './attendance-event.ts'
import { AttendanceSummary } from './attendance-summary.ts'
import { CommunityAction } from './community-action.ts'
import { Completion } from './completion.ts'
import { Consent } from './consent.ts'
import { Course } from './course.ts'
import { CourseGrade } from './course-grade.ts'
import { CourseSection } from './course-section.ts'
import { DisciplineAction } from './discipline-action.ts'
import { District } from './district.ts'
import { Enrollment } from './enrollment.ts'
import { Indicator } from './indicator.ts'
import { Initiative } from './initiative.ts'
import { InitiativeMembership } from './initiative-membership.ts'
import { Organization } from './organization.ts'
import { OutcomeMeasure } from './outcome-measure.ts'
import { Participation } from './participation.ts'
import { Partner } from './partner.ts'
import { Person } from './person.ts'
import { PersonRelationship } from './person-relationship.ts'
import { PostsecondaryEnrollment } from './postsecondary-enrollment.ts'
import { Program } from './program.ts'
import { RoleAssignment } from './role-assignment.ts'
import { School } from './school.ts'
import { SectionEnrollment } from './section-enrollment.ts'
import { Service } from './service.ts'
import { ServiceDelivery } from './service-delivery.ts'
import { Site } from './site.ts'
import { Student } from './student.ts'
import { StudentStatus } from './student-status.ts'
import { SurveyResponse } from './survey-response.ts'

/** The complete zod schema of every entity. */
export const schemas = {
  person: Person,
  student: Student,
  studentStatus: StudentStatus,
  personRelationship: PersonRelationship,
  roleAssignment: RoleAssignment,
  organization: Organization,
  school: School,
  district: District,
  partner: Partner,
  site: Site,
  academicSession: AcademicSession,
  course: Course,
  courseSection: CourseSection,
  sectionEnrollment: SectionEnrollment,
  assignmentCategory: AssignmentCategory,
  assignment: Assignment,
  courseGrade: CourseGrade,
  enrollment: Enrollment,
  attendanceSummary: AttendanceSummary,
  attendanceEvent: AttendanceEvent,
  disciplineAction: DisciplineAction,
  assessmentResult: AssessmentResult,
  surveyResponse: SurveyResponse,
  completion: Completion,
  postsecondaryEnrollment: PostsecondaryEnrollment,
  program: Program,
  service: Service,
  participation: Participation,
  serviceDelivery: ServiceDelivery,
  initiative: Initiative,
  initiativeMembership: InitiativeMembership,
  indicator: Indicator,
  outcomeMeasure: OutcomeMeasure,
  communityAction: CommunityAction,
  consent: Consent,
}
