import { type Column, delimited, layout } from '@nrec-align/mapping'
import { commentColumn, dateColumn, idColumn, targetColumn, valueColumn } from './columns.ts'

const columns = {
  id: idColumn,
  actual_value_date: dateColumn,
  target_value: targetColumn,
  actual_value: { ...valueColumn, required: 'always' },
  comment: commentColumn,
} as const satisfies Record<string, Column>

/** The header of 2023: no kind of measure, and no row without a value. */
export const importB = layout<keyof typeof columns>('values', {
  title: 'Data values',
  description: 'One row for each measure and period.',
  files: ['*.csv'],
  container: delimited(),
  columns,
  source: 'Clear Impact support, 2023 import data',
  confidence: 'verified',
  recordKey: ['id', 'actual_value_date'],
})
