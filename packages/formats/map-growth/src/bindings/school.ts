import { bind, identifier, text } from '@nrec-align/mapping'
import { results } from '../layouts/results.ts'

/** The school of a row, and the district it belongs to. */
export const school = bind(results, {
  id: 'school',
  grain: 'school',
  side: { of: 'result', join: { '': 'organization' } },
  present: ['School_StateID'],
  pairs: {
    'identifiers[*school]': [
      'School_StateID',
      identifier({ systemOption: 'schoolIdSystem' }),
      { mode: 'decodeOnly', reason: 'The result is written with the number of its school.' },
    ],
    name: ['SchoolName', text()],
    'district.identifiers[*district]': ['District_StateID', identifier({ systemOption: 'districtIdSystem' })],
    'district.name': ['DistrictName', text()],
  },
})
