import { organizationColumns, organizationColumns201 } from '../columns/organization.ts'
import { dataFile } from './data-file.ts'
import { notLegal, notOnline } from './kept-reasons.ts'

const facts = { description: 'One row for each organization.', alsoNamed: ['organization'] } as const

const legal = { tax_status: notLegal, year_incorporated: notLegal, legal_status: notLegal } as const

export const organizations = dataFile('organizations', {
  ...facts,
  columns: organizationColumns,
  carried: { ...legal, logo: notOnline, uri: notOnline },
})

export const organizations201 = dataFile('organizations', {
  ...facts,
  columns: organizationColumns201,
  carried: legal,
})
