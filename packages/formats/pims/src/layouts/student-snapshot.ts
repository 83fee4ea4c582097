import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, key } from './column.ts'
import { reportingDay } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'
import { studentCarried } from './student-carried.ts'
import { studentFields } from './student-fields.ts'

const columns = inPlace(226, {
  ...studentFields,
  'SNAPSHOT DATE': day(83, 'The reporting day on which the record held.', 'public', key),
})

export const studentSnapshot = layout('student-snapshot', {
  title: 'Student Snapshot (STUD_SNAPSHOT)',
  description: 'What the Student record said on one of the reporting days of the state.',
  files: ['*STUD*SNAPSHOT*'],
  writtenAs: 'STUD_SNAPSHOT.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: { ...studentCarried, 'SNAPSHOT DATE': reportingDay },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'SCHOOL YEAR DATE', 'PASECUREID', 'SNAPSHOT DATE'],
})
