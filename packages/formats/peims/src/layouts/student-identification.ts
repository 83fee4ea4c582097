import { layout } from '@nrec-align/mapping'
import { standards } from '../sources.ts'
import { leading } from './common-fields.ts'
import { columnsOf, editionOf, type Field, recordsOfType } from './fields.ts'
import { codesNotRead, noCommonField } from './kept-reasons.ts'

const fields = [
  ...leading,
  ['FIRST-NAME', 19, 17, { description: 'Given name.', privacy: 'direct-identifier' }],
  ['MIDDLE-NAME', 36, 14, { description: 'Middle name.', privacy: 'direct-identifier' }],
  ['LAST-NAME', 50, 25, { description: 'Family name.', privacy: 'direct-identifier' }],
  ['GENERATION-CODE', 75, 1, { description: 'Code of the suffix of the name.', privacy: 'direct-identifier' }],
  ['CRISIS-CODE', 76, 2, { description: 'Crisis the student was affected by.', privacy: 'sensitive' }],
  ['ADA-ELIGIBILITY-CODE', 78, 1, { description: 'How the student counts in attendance.', privacy: 'sensitive' }],
] as const satisfies readonly Field[]

export const studentIdentification = layout('100', {
  title: 'Student identification (100)',
  description: 'One record a student of a district, with the name.',
  files: ['*PEIMS*'],
  container: recordsOfType('100'),
  columns: columnsOf(fields),
  variants: editionOf(fields),
  source: standards,
  confidence: 'verified',
  carried: {
    'GENERATION-CODE': codesNotRead,
    'CRISIS-CODE': noCommonField,
    'ADA-ELIGIBILITY-CODE': 'no campus stands beside it here; record 110 says it of an enrollment',
  },
  recordKey: ['DISTRICT-ID', 'STUDENT-ID'],
})
