import { oneroster } from '@nrec-align/format-oneroster'
import { formatLaws } from '@nrec-align/testkit'
import { pims } from '../src/index.ts'

formatLaws(pims, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  targets: [oneroster({ options: { schoolIdentifierSystem: 'us-pa.school' } })],
  // A student row has 226 places: more records would only take longer.
  rows: 12,
  unreachable: {
    'code us-pa.grad-status: ': 'A blank cell is not looked up; the row says that a student who goes on has none.',
    'code us-pa.years-in-us-schools: ': 'A blank cell is not looked up; the row says what is written for all others.',
    'code us-pa.enrollment-comment: ':
      'A blank cell is not looked up; the row says what is written for an ordinary record.',
  },
})
