import { fixedWidth, layout } from '@nrec-align/mapping'
import { crosswalks } from '../sources.ts'
import { type ColumnName, carried, columns, dropped } from './columns.ts'
import { variants } from './variants.ts'

export const summative = layout<ColumnName>('summative', {
  title: 'Results of grades 3 to 8',
  description: 'One record a student and administration, with all subjects the student was tested in.',
  files: ['*STAAR*'],
  writtenAs: 'STAAR.txt',
  container: fixedWidth({ recordLength: 4000 }),
  columns,
  variants,
  source: crosswalks,
  confidence: 'inferred',
  carried,
  dropped,
  recordKey: ['administration_date', 'county_district_campus_number', 'tx_unique_student_id'],
})
