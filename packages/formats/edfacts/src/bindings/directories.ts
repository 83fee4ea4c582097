import { bind, constant, identifier, text } from '@nrec-align/mapping'
import { districtDirectory } from '../layouts/district-directory.ts'
import { schoolDirectory } from '../layouts/school-directory.ts'
import { stateDirectory } from '../layouts/state-directory.ts'
import { districtNumber, ofAgency, schoolNumber, stateAgencyNumber, stateCode } from './numbers.ts'
import { place } from './place.ts'

const named = {
  mode: 'decodeOnly',
  reason: 'the numbers of the school are written, and hold those of its district',
} as const

const defaults = { StateAgencyNumber: ofAgency } as const

const school = bind(schoolDirectory, {
  id: 'school',
  grain: 'school',
  pairs: {
    'identifiers[nces.school]': [['NCESLEAIDNumber', 'NCESSchoolIDNumber'], identifier({ parts: [7, 5] })],
    'identifiers[local@us.state-id]': schoolNumber,
    name: ['SchoolName', text()],
    stateCode,
    'district.identifiers[local@us.state-id]': [...districtNumber, named],
    ...place,
    'contactPoints[phone].value': ['SchoolPhoneNumber', text()],
    'contactPoints[website].value': ['SchoolWebAddress', text()],
  },
  defaults,
})

const district = bind(districtDirectory, {
  id: 'district',
  grain: 'district',
  pairs: {
    'identifiers[nces.lea]': ['NCESLEAIDNumber', identifier()],
    'identifiers[local@us.state-id]': districtNumber,
    name: ['LEAName', text()],
    stateCode,
    ...place,
    'contactPoints[phone].value': ['LEAPhoneNumber', text()],
    'contactPoints[website].value': ['LEAWebAddress', text()],
  },
  defaults,
})

const stateAgency = bind(stateDirectory, {
  id: 'state-agency',
  grain: 'organization',
  pairs: {
    type: [[], constant('state-agency')],
    'identifiers[local@us.state-id]': stateAgencyNumber,
    name: ['StateAgencyName', text()],
    stateCode,
    ...place,
    'contactPoints[phone].value': ['StateAgencyPhoneNumber', text()],
    'contactPoints[website].value': ['StateAgencyWebAddress', text()],
  },
  defaults,
})

export const directories = [stateAgency, district, school]
