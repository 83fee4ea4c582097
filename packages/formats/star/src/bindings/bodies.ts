import { bind, text } from '@nrec-align/mapping'
import { reading } from '../layouts/reading.ts'
import { districtId, owned, schoolId, stateSchoolId } from './identifiers.ts'

/** The school at which the student sat; without a number that somebody issued it is left out. */
export const school = bind(reading, {
  id: 'school',
  grain: 'school',
  side: { of: 'result', join: { '': 'organization' } },
  present: ['SchoolIdentifier', 'SchoolStateID'],
  pairs: {
    'identifiers[*school]': ['SchoolIdentifier', schoolId, owned],
    'identifiers[*state]': ['SchoolStateID', stateSchoolId, owned],
    name: ['SchoolName', text()],
    'district.identifiers[*district]': ['DistrictStateID', districtId],
  },
})

export const district = bind(reading, {
  id: 'district',
  grain: 'district',
  side: { of: 'result', join: { '': 'organization.district' } },
  present: ['DistrictStateID'],
  pairs: {
    'identifiers[*district]': ['DistrictStateID', districtId, owned],
    name: ['DistrictName', text()],
  },
})
