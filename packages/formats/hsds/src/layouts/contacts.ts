import { contactColumns, contactColumns201 } from '../columns/contact.ts'
import { dataFile } from './data-file.ts'
import { notDescribed, notReached } from './kept-reasons.ts'

const facts = { description: 'One row for each person to turn to.', alsoNamed: ['contact'] } as const

const carried = {
  service_id: notReached,
  service_at_location_id: notReached,
  department: notDescribed,
} as const

export const contacts = dataFile('contacts', {
  ...facts,
  columns: contactColumns,
  carried: { ...carried, location_id: notReached },
})

export const contacts201 = dataFile('contacts', { ...facts, columns: contactColumns201, carried })
