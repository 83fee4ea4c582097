import { formatLaws } from '@nrec-align/testkit'
import { pmm } from '../src/index.ts'

const BY_FILE = 'Decided by another file, which is not looked into record by record; tried in households.test.ts.'

formatLaws(pmm, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
  unreachable: {
    'skip account: household by its record type': BY_FILE,
    'binding contact/member-of-household-by-record-type': BY_FILE,
    'pair contact/member-of-household-by-record-type identifiers[salesforce.id]': BY_FILE,
    'pair contact/member-of-household-by-record-type household': BY_FILE,
  },
})
