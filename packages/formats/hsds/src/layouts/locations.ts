import { locationColumns, locationColumns201 } from '../columns/location.ts'
import { dataFile } from './data-file.ts'
import { notDescribed, notOnline } from './kept-reasons.ts'

const facts = { description: 'One row for each place.', alsoNamed: ['location'] } as const

const carried = { alternate_name: notDescribed, description: notDescribed, transportation: notDescribed } as const

export const locations = dataFile('locations', {
  ...facts,
  columns: locationColumns,
  carried: {
    ...carried,
    url: notOnline,
    external_identifier_type: 'Which list the number is from is said in free text; the run names the list.',
  },
})

export const locations201 = dataFile('locations', { ...facts, columns: locationColumns201, carried })
