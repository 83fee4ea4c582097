import { kept } from './kept.ts'
import { boolean, date, descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const unheldList = { carried: kept.noList }
const inProgram = 'ProgramReference.ProgramIdentity'

/** Who takes part in which program, from when to when. */
export const studentProgramAssociation = resource('studentProgramAssociation', {
  title: 'Students and programs',
  description: 'One object for each time a student takes part in a program.',
  collection: 'studentProgramAssociations',
  element: 'StudentProgramAssociation',
  recordKey: [
    'beginDate',
    'educationOrganizationReference.educationOrganizationId',
    'programReference.educationOrganizationId',
    'programReference.programTypeDescriptor',
    'programReference.programName',
    'studentReference.studentUniqueId',
  ],
  members: {
    'studentReference.studentUniqueId': string('Student.', 'direct-identifier', 32, { required: 'always' }),
    'educationOrganizationReference.educationOrganizationId': number('Body that reports it.', 'public', {
      required: 'always',
    }),
    'programReference.educationOrganizationId': number('Body that runs the program.', 'public', {
      required: 'always',
      xml: `${inProgram}.EducationOrganizationReference.EducationOrganizationIdentity.EducationOrganizationId`,
    }),
    'programReference.programTypeDescriptor': descriptor('Kind of program.', 'sensitive', { required: 'always' }),
    'programReference.programName': string('Name of the program.', 'sensitive', 60, { required: 'always' }),
    beginDate: date('First day.', 'sensitive', { required: 'always' }),
    endDate: date('Last day.', 'sensitive'),
    reasonExitedDescriptor: descriptor('Why it ended.', 'sensitive', unheld),
    servedOutsideOfRegularSession: boolean('Whether outside the school year.', 'sensitive', unheld),
    'programParticipationStatuses[].participationStatusDescriptor': descriptor('How far, at a time.', 'sensitive', {
      ...unheldList,
      required: 'given',
    }),
    'programParticipationStatuses[].statusBeginDate': date('First day of that.', 'sensitive', {
      ...unheldList,
      required: 'given',
    }),
    'programParticipationStatuses[].statusEndDate': date('Last day of that.', 'sensitive', unheldList),
    'programParticipationStatuses[].designatedBy': string('Who says so.', 'sensitive', 60, unheldList),
    'services[].serviceDescriptor': descriptor('Service given.', 'sensitive', { ...unheldList, required: 'given' }),
    'services[].primaryIndicator': boolean('Whether it is the main service.', 'sensitive', unheldList),
    'services[].serviceBeginDate': date('First day of the service.', 'sensitive', unheldList),
    'services[].serviceEndDate': date('Last day of the service.', 'sensitive', unheldList),
    ...changed,
  },
})
