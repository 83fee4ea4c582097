import { type Column, delimited, layout } from '@nrec-align/mapping'
import { commentColumn, dateColumn, idColumn, targetColumn, valueColumn } from './columns.ts'

const columns = {
  id: idColumn,
  measure_type: {
    description: 'Whether the measure is an indicator of a population or the performance measure of a program.',
    required: 'always',
    privacy: 'public',
  },
  actual_value_date: dateColumn,
  target_value: targetColumn,
  actual_value: valueColumn,
  comment: commentColumn,
} as const satisfies Record<string, Column>

/** The older header: it names the kind of measure and lets a target stand without a value. */
export const importA = layout<keyof typeof columns>('values', {
  title: 'Data values',
  description: 'One row for each measure and period.',
  files: ['*.csv'],
  container: delimited(),
  columns,
  source: 'Clear Impact support, Importing data values and users',
  confidence: 'verified',
  recordKey: ['id', 'actual_value_date'],
})
