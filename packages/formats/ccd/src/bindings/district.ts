import { bind, code, identifier, text } from '@nrec-align/mapping'
import { districtDirectory } from '../layouts/district-directory.ts'
import { operationalStatus } from '../tables/operational-status.ts'
import { contact } from './contact.ts'
import { state } from './state.ts'
import { yearOfRun } from './year-of-run.ts'

export const district = bind(districtDirectory, {
  id: 'district',
  grain: 'district',
  pairs: {
    'identifiers[nces.lea]': ['LEAID', identifier()],
    'identifiers[local@us.state-id]': ['ST_LEAID', identifier()],
    name: ['LEA_NAME', text()],
    stateCode: state,
    ...contact,
    operationalStatus: ['UPDATED_STATUS', code(operationalStatus)],
  },
  defaults: { SCHOOL_YEAR: yearOfRun },
})
