import { bind, identifier } from '@nrec-align/mapping'
import { results } from '../layouts/results.ts'
import { school as number } from './result.ts'

/** The school of a row and its district, of which the file says their numbers only. */
export const school = bind(results, {
  id: 'school',
  grain: 'school',
  side: { of: 'result', join: { '': 'organization' } },
  present: ['SchoolCode'],
  pairs: {
    'identifiers[*school]': [
      ['DistrictCode', 'SchoolCode'],
      number,
      { mode: 'decodeOnly', reason: 'The result is written with the number of its school.' },
    ],
    'district.identifiers[*district]': [
      'DistrictCode',
      identifier({ systemOption: 'districtIdSystem' }),
      { mode: 'decodeOnly', reason: 'The number is written as part of the number of the school.' },
    ],
  },
})
