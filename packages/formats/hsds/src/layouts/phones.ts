import { phoneColumns, phoneColumns201 } from '../columns/phone.ts'
import { dataFile } from './data-file.ts'
import { notDescribed, notOfRow, notReached } from './kept-reasons.ts'

const facts = { description: 'One row for each telephone.', alsoNamed: ['phone'] } as const

const carried = {
  id: notOfRow,
  service_id: notReached,
  service_at_location_id: notReached,
  extension: notDescribed,
  description: notDescribed,
} as const

export const phones = dataFile('phones', { ...facts, columns: phoneColumns, carried })

export const phones201 = dataFile('phones', {
  ...facts,
  columns: phoneColumns201,
  carried: { ...carried, language: notDescribed, department: notDescribed },
})
