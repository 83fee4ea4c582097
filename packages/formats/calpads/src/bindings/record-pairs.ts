import { code, identifier } from '@nrec-align/mapping'
import { recordStatus } from '../tables/record-status.ts'
import { unsure } from './student-pairs.ts'

/** What every row of every file begins with. */
export const recordPairs = {
  recordStatus: [
    'Transaction Type Code',
    code(recordStatus),
    { ...unsure, obeyedWhen: { option: 'transactions', is: 'retract' } },
  ],
  // Free text of the sender: it names a row and not what the row is about, so it never matches anything.
  'identifiers[local@calpads.record]': [
    'Local Record ID',
    identifier({ mint: true }),
    {
      mode: 'encodeOnly',
      reason:
        'free text of the sender, kept when the same file is rewritten; a new file gets the common id of each record',
    },
  ],
} as const
