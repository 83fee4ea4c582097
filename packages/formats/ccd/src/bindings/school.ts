import { bind, code, flag, flags, identifier, text } from '@nrec-align/mapping'
import { offered, offeredColumns } from '../layouts/grade-columns.ts'
import { schoolDirectory } from '../layouts/school-directory.ts'
import { operationalStatus } from '../tables/operational-status.ts'
import { contact } from './contact.ts'
import { state } from './state.ts'
import { yearOfRun } from './year-of-run.ts'

export const school = bind(schoolDirectory, {
  id: 'school',
  grain: 'school',
  pairs: {
    'identifiers[nces.school]': ['NCESSCH', identifier()],
    'identifiers[local@us.state-id]': ['ST_SCHID', identifier()],
    name: ['SCH_NAME', text()],
    stateCode: state,
    'district.identifiers[nces.lea]': ['LEAID', identifier()],
    'district.identifiers[local@us.state-id]': ['ST_LEAID', identifier()],
    'district.name': ['LEA_NAME', text()],
    ...contact,
    operationalStatus: ['UPDATED_STATUS', code(operationalStatus)],
    charter: ['CHARTER_TEXT', flag('Yes', 'No')],
    gradesOffered: [
      offeredColumns,
      flags(
        offered.map(([, grade]) => grade),
        { yes: ['Yes'], no: ['No'] },
      ),
    ],
  },
  defaults: { SCHOOL_YEAR: yearOfRun },
})
