import { bind, code, date, decimal, firstOfList, identifier, TEXT_SEPARATOR, text } from '@nrec-align/mapping'
import { disciplineAction as layout } from '../layouts/discipline-action.ts'
import { discipline } from '../tables/discipline.ts'
import { changedPairs } from './changed.ts'
import { bodyId, keyed, studentId } from './identity.ts'
import { unlessKeyed } from './reasons.ts'

const student = 'studentReference.studentUniqueId'
const incident =
  'studentDisciplineIncidentBehaviorAssociations[].studentDisciplineIncidentBehaviorAssociationReference.incidentIdentifier'

export const disciplineAction = bind(layout, {
  id: 'discipline-action',
  grain: 'disciplineAction',
  pairs: {
    'student.identifiers[ed-fi.student-unique-id]': [student, studentId, unlessKeyed],
    begin: ['disciplineDate', date('yyyy-MM-dd'), unlessKeyed],
    'identifiers[ed-fi.discipline-action]': [[student, 'disciplineDate', 'disciplineActionIdentifier'], keyed],
    'identifiers[*made]': [
      'disciplineActionIdentifier',
      identifier({ mint: 'uuid', systemOption: 'host' }),
      { mode: 'encodeOnly', onlyBlank: true, reason: 'A measure of another source has no number of the host.' },
    ],
    'school.identifiers[ed-fi.education-organization-id]': ['responsibilitySchoolReference.schoolId', bodyId],
    action: ['disciplines[].disciplineDescriptor', firstOfList(TEXT_SEPARATOR, code(discipline))],
    durationDays: ['actualDisciplineActionLength', decimal(3)],
    incident: [
      incident,
      firstOfList(TEXT_SEPARATOR, text()),
      {
        mode: 'decodeOnly',
        reason: 'The reference is not complete without the conduct, which the common record lacks.',
      },
    ],
    ...changedPairs,
  },
})
