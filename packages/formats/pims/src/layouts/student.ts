import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'
import { studentCarried } from './student-carried.ts'
import { studentFields } from './student-fields.ts'

const columns = inPlace(226, studentFields)

export const student = layout('student', {
  title: 'Student (STUDENT)',
  description: 'One record a student, agency and school year, summed up at the end of the year.',
  files: ['*STUDENT*'],
  writtenAs: 'STUDENT.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: studentCarried,
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'SCHOOL YEAR DATE', 'PASECUREID'],
})
