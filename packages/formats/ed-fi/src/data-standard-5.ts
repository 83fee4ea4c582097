import type { FormatVersion } from '@nrec-align/mapping'
import { communityOrganization, communityProvider } from './bindings/community.ts'
import { contact } from './bindings/contact.ts'
import { disciplineAction } from './bindings/discipline-action.ts'
import { localEducationAgency } from './bindings/local-education-agency.ts'
import { program } from './bindings/program.ts'
import { school } from './bindings/school.ts'
import { session } from './bindings/session.ts'
import { student } from './bindings/student.ts'
import { studentAssessment } from './bindings/student-assessment.ts'
import { studentContactAssociation } from './bindings/student-contact-association.ts'
import { studentEducationOrganizationAssociation } from './bindings/student-education-organization-association.ts'
import { studentProgramAssociation } from './bindings/student-program-association.ts'
import { studentSchoolAssociation } from './bindings/student-school-association.ts'
import { studentSchoolAttendanceEvent } from './bindings/student-school-attendance-event.ts'
import * as layouts from './layouts/index.ts'

/** Data Standard 5.x. */
export const dataStandard5: FormatVersion = {
  version: '5',
  title: 'Data Standard 5.x',
  packaging: { kind: 'files' },
  layouts: [
    layouts.localEducationAgency,
    layouts.school,
    layouts.communityOrganization,
    layouts.communityProvider,
    layouts.session,
    layouts.program,
    layouts.student,
    layouts.studentEducationOrganizationAssociation,
    layouts.studentSchoolAssociation,
    layouts.contact,
    layouts.studentContactAssociation,
    layouts.studentSchoolAttendanceEvent,
    layouts.studentProgramAssociation,
    layouts.studentAssessment,
    layouts.disciplineIncident,
    layouts.disciplineAction,
  ],
  bindings: [
    localEducationAgency,
    school,
    communityOrganization,
    communityProvider,
    session,
    program,
    student,
    ...studentEducationOrganizationAssociation,
    studentSchoolAssociation,
    contact,
    studentContactAssociation,
    studentSchoolAttendanceEvent,
    studentProgramAssociation,
    studentAssessment,
    disciplineAction,
  ],
}
