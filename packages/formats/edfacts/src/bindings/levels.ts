import { constant } from '@nrec-align/mapping'
import { districtNumber, schoolNumber, stateAgencyNumber, stateCode } from './numbers.ts'

/** Which body a record counts: a school, a district, or the whole state, told by the numbers it has. */
export const ofSchool = {
  where: { StateLEAIDNumber: { present: true }, StateSchoolIDNumber: { present: true } },
  body: {
    'organization.type': [[], constant('school')],
    'organization.identifiers[local@us.state-id]': schoolNumber,
    'organization.stateCode': stateCode,
  },
} as const

export const ofDistrict = {
  where: { StateLEAIDNumber: { present: true }, StateSchoolIDNumber: { present: false } },
  body: {
    'organization.type': [[], constant('district')],
    'organization.identifiers[local@us.state-id]': districtNumber,
    'organization.stateCode': stateCode,
  },
} as const

export const ofState = {
  where: { StateLEAIDNumber: { present: false }, StateSchoolIDNumber: { present: false } },
  body: {
    'organization.type': [[], constant('state-agency')],
    'organization.identifiers[local@us.state-id]': stateAgencyNumber,
    'organization.stateCode': stateCode,
  },
} as const
