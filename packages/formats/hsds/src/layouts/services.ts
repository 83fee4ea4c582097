import { serviceColumns, serviceColumns201 } from '../columns/service.ts'
import { dataFile } from './data-file.ts'
import { notDescribed, notHistory, notOnline, notPrices } from './kept-reasons.ts'

const facts = { description: 'One row for each service.', alsoNamed: ['service'] } as const

const carried = {
  alternate_name: notDescribed,
  description: notDescribed,
  url: notOnline,
  email: notOnline,
  interpretation_services: notDescribed,
  application_process: notDescribed,
  wait_time: notDescribed,
  fees: notPrices,
  accreditations: notDescribed,
  licenses: notDescribed,
} as const

export const services = dataFile('services', {
  ...facts,
  columns: serviceColumns,
  carried: {
    ...carried,
    fees_description: notPrices,
    assured_date: notHistory,
    assurer_email: notHistory,
    alert: notDescribed,
  },
})

export const services201 = dataFile('services', { ...facts, columns: serviceColumns201, carried })
