import { bind, code, date, text } from '@nrec-align/mapping'
import { studentProgramAssociation as layout } from '../layouts/student-program-association.ts'
import { programType } from '../tables/program-type.ts'
import { changedPairs } from './changed.ts'
import { bodyId, programId, studentId } from './identity.ts'
import { unlessKeyed } from './reasons.ts'

const body = 'programReference.educationOrganizationId'
const kind = 'programReference.programTypeDescriptor'
const name = 'programReference.programName'

export const studentProgramAssociation = bind(layout, {
  id: 'participation',
  grain: 'participation',
  pairs: {
    'participant.identifiers[ed-fi.student-unique-id]': ['studentReference.studentUniqueId', studentId],
    'organization.identifiers[ed-fi.education-organization-id]': [
      'educationOrganizationReference.educationOrganizationId',
      bodyId,
    ],
    'program.organization.identifiers[ed-fi.education-organization-id]': [body, bodyId, unlessKeyed],
    'program.kind': [kind, code(programType), unlessKeyed],
    'program.name': [name, text(), unlessKeyed],
    'program.identifiers[ed-fi.program]': [[body, kind, name], programId],
    programKind: [kind, code(programType), unlessKeyed],
    begin: ['beginDate', date('yyyy-MM-dd')],
    end: ['endDate', date('yyyy-MM-dd')],
    ...changedPairs,
  },
})
