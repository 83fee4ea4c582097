import type { RowRule } from '@nrec-align/mapping'
import type { RecordColumn } from './record-columns.ts'

const rule = {
  fix: 'Fill both columns in a delta file; leave both blank in a bulk file.',
  source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: columns status and dateLastModified',
  confidence: 'inferred',
} as const

/**
 * Both columns are filled in a delta row and blank in a bulk row, so one without the other is wrong in either.
 * Inferred, because the specification states the two halves and not their sum: it warns and refuses nothing.
 */
export const recordRules: readonly RowRule<RecordColumn>[] = [
  {
    ...rule,
    id: 'status-needs-date',
    when: { status: { present: true } },
    then: { dateLastModified: { present: true } },
    at: 'dateLastModified',
    message: 'The row has a status but no date of its last change.',
  },
  {
    ...rule,
    id: 'date-needs-status',
    when: { dateLastModified: { present: true } },
    then: { status: { present: true } },
    at: 'status',
    message: 'The row has a date of its last change but no status.',
  },
]
