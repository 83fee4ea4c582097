import type { CodesOf } from '@nrec-align/mapping'
import { type DescriptorRow, descriptorTable } from '../descriptors/descriptor-table.ts'

const parts = [
  'Quarter',
  'First Quarter',
  'Second Quarter',
  'Third Quarter',
  'Fourth Quarter',
  'Trimester',
  'First Trimester',
  'Second Trimester',
  'Third Trimester',
  'MiniTerm',
].map((code): DescriptorRow<CodesOf<'sessionType'>> => [code, 'term', 'broader', 'read'])

/** Kinds of terms. A common term may be a quarter or a trimester, so none of those is written for it. */
export const term = descriptorTable('Term', 'sessionType', {
  rows: [
    ['Semester', 'semester'],
    ['Fall Semester', 'semester', 'broader', 'read'],
    ['Spring Semester', 'semester', 'broader', 'read'],
    ['Summer Semester', 'summer', 'broader'],
    ...parts,
    ['Year Round', 'school-year'],
    ['Other', 'other'],
  ],
})
