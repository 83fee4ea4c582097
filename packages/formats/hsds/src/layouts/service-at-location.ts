import { serviceAtLocationColumns } from '../columns/service-at-location.ts'
import { dataFile } from './data-file.ts'
import { notDescribed, notOfRow } from './kept-reasons.ts'

const facts = {
  description: 'One row for each place at which a service is offered.',
  columns: serviceAtLocationColumns,
  carried: { id: notOfRow, description: notDescribed },
} as const

export const serviceAtLocation = dataFile('service_at_location', { ...facts, alsoNamed: ['services_at_location'] })

/** Version 2.0.1 called the file by the plural. */
export const servicesAtLocation = dataFile('services_at_location', { ...facts, alsoNamed: ['service_at_location'] })
