import { defineFormat } from '@nrec-align/mapping'
import { managed } from './managed.ts'
import { options } from './options.ts'
import { unmanaged } from './unmanaged.ts'

/**
 * CSV files of Salesforce's Program Management Module: programs, services, who takes part, and what was delivered.
 *
 * Files without a common meaning (cohorts, schedules, sessions, who signed up) are written back as they were.
 *
 * @see https://github.com/SalesforceFoundation/PMM
 * @example
 * ```ts
 * import { pmm } from '@nrec-align/format-pmm'
 *
 * console.assert(pmm().version === 'unmanaged')
 * console.assert(pmm({ version: 'managed', options: { org: 'sample' } }).version === 'managed')
 * ```
 */
export const pmm = defineFormat({
  id: 'pmm',
  title: 'Salesforce Program Management Module',
  description:
    'Programs, services and what was delivered to whom, as nonprofits keep them in Salesforce: one CSV file an object.',
  publisher: 'Salesforce',
  kind: 'collective-impact',
  trust: 'client-system',
  confidence: 'verified',
  versions: [unmanaged, managed],
  options,
  tables: {},
  notes: [
    'The unit stands on the service: a quantity means nothing without it, and quantities of different units are never added.',
    'An absence is a delivery with an attendance of absent and the quantity 0; a blank attendance says nothing.',
    'Volunteers and people who provide have engagements too: count as served only those with the role of client.',
    'Bring Account_rt_mapping.csv with Account.csv: without it every account that is not of the type Household is a body.',
    'Bring Account.csv with Contact.csv: without it every account of a person is taken for a household.',
    'An id of 15 characters and its form of 18 are not joined: export all files in the same way.',
    'Deliveries before the start of their engagement are common and are kept.',
    'Lists of values are those delivered; each org may change them, so other values are reported and no mistake.',
  ],
})
