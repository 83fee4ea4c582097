import { defineFormat } from '@nrec-align/mapping'
import { options } from './options.ts'
import { version201 } from './version-2-0-1.ts'
import { version30 } from './version-3-0.ts'

/**
 * Directories of human services as CSV files, HSDS 3.0 and 2.0.1, and as JSON, HSDS 3.0: organizations, programs, services, places and contacts.
 *
 * Files without a common meaning (opening hours, terms, prices and others) are written back as they were.
 *
 * @see Open Referral, Human Services Data Specification
 * @example
 * ```ts
 * import { hsds } from '@nrec-align/format-hsds'
 *
 * console.assert(hsds().version === '3.0')
 * console.assert(hsds({ version: '2.0.1', options: { source: 'county-directory' } }).version === '2.0.1')
 * ```
 */
export const hsds = defineFormat({
  id: 'hsds',
  title: 'Human Services Data Specification',
  description:
    'Directories of organizations, their programs and services, and the places at which these are to be had.',
  publisher: 'Open Referral',
  kind: 'collective-impact',
  trust: 'client-system',
  confidence: 'verified',
  versions: [version30, version201],
  options,
  tables: {},
  notes: [
    'Every organization of a directory is read as a partner; every organization is written.',
    'A contact is a person in the role of a contact; nobody else is ever written.',
    'The address of a place is the one of its own type; further addresses are kept as they were.',
    'Ids are written as they are; a record without one gets a UUID that stays the same from run to run.',
    'JSON of version 3.0 is read, whatever record it begins with, and never written.',
    'The descriptor datapackage.json is not written.',
  ],
})
