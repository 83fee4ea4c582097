import { kept } from './kept.ts'
import { anyText, boolean, date, descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const part = { carried: kept.partOfElement }
const inReference =
  'StudentDisciplineIncidentBehaviorAssociationReference[].StudentDisciplineIncidentBehaviorAssociationIdentity'
const inIncident = `${inReference}.DisciplineIncidentReference.DisciplineIncidentIdentity`

/** What was done about the conduct of a student. */
export const disciplineAction = resource('disciplineAction', {
  title: 'Discipline actions',
  description: 'One object for each measure taken about a student.',
  collection: 'disciplineActions',
  element: 'DisciplineAction',
  recordKey: ['disciplineActionIdentifier', 'disciplineDate', 'studentReference.studentUniqueId'],
  members: {
    disciplineActionIdentifier: string('Number of the measure.', 'quasi-identifier', 36, { required: 'always' }),
    disciplineDate: date('First day of the measure.', 'sensitive', { required: 'always' }),
    'studentReference.studentUniqueId': string('Student.', 'direct-identifier', 32, { required: 'always' }),
    'disciplines[].disciplineDescriptor': descriptor('The measure.', 'sensitive', {
      required: 'always',
      xml: 'Discipline[]',
    }),
    'responsibilitySchoolReference.schoolId': number('School in charge of the student.', 'public', {
      required: 'always',
      xml: 'ResponsibilitySchoolReference.SchoolIdentity.SchoolId',
    }),
    'assignmentSchoolReference.schoolId': number('School to which the student is sent.', 'sensitive', {
      ...unheld,
      required: 'given',
      xml: 'AssignmentSchoolReference.SchoolIdentity.SchoolId',
    }),
    disciplineActionLength: number('Days the measure was to last.', 'sensitive', unheld),
    actualDisciplineActionLength: number('Days the measure lasted.', 'sensitive'),
    disciplineActionLengthDifferenceReasonDescriptor: descriptor('Why the two differ.', 'sensitive', unheld),
    iepPlacementMeetingIndicator: boolean('Whether a meeting about the plan was held.', 'sensitive', {
      ...unheld,
      xml: 'IEPPlacementMeetingIndicator',
    }),
    relatedToZeroTolerancePolicy: boolean('Whether it follows from a strict rule.', 'sensitive', unheld),
    'studentDisciplineIncidentBehaviorAssociations[].studentDisciplineIncidentBehaviorAssociationReference.incidentIdentifier':
      string('Incident it is about.', 'quasi-identifier', 36, {
        required: 'given',
        xml: `${inIncident}.IncidentIdentifier`,
      }),
    'studentDisciplineIncidentBehaviorAssociations[].studentDisciplineIncidentBehaviorAssociationReference.schoolId':
      number('School of the incident.', 'public', {
        ...part,
        required: 'given',
        xml: `${inIncident}.SchoolReference.SchoolIdentity.SchoolId`,
      }),
    'studentDisciplineIncidentBehaviorAssociations[].studentDisciplineIncidentBehaviorAssociationReference.behaviorDescriptor':
      descriptor('Conduct of the student.', 'sensitive', {
        ...part,
        required: 'given',
        xml: `${inReference}.Behavior`,
      }),
    'studentDisciplineIncidentBehaviorAssociations[].studentDisciplineIncidentBehaviorAssociationReference.studentUniqueId':
      string('Student again.', 'direct-identifier', 32, {
        ...part,
        required: 'given',
        xml: `${inReference}.StudentReference.StudentIdentity.StudentUniqueId`,
      }),
    'staffs[].staffReference.staffUniqueId': string('Who took the measure.', 'direct-identifier', 32, {
      carried: kept.noList,
      required: 'given',
    }),
    ...changed,
  },
})

/** What Data Standard 4 has besides. */
export const onlyIn4 = {
  receivedEducationServicesDuringExpulsion: anyText('Whether the student was taught meanwhile.', 'sensitive', unheld),
}
