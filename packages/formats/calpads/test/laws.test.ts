import { formatLaws } from '@nrec-align/testkit'
import { calpads } from '../src/index.ts'

formatLaws(calpads, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: { 'sprg Migrant Student ID': 'Only rows of the migrant program are read for it.' },
  unreachable: {
    'code us-ca.transaction-type: ':
      'A blank cell is not looked up; the row says what is written for an ordinary record.',
  },
})
