import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, field, key, needed, sometimes } from './column.ts'
import { noCommonField, pasecureid, schoolNumber, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace } from './in-place.ts'

const columns = inPlace(10, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL NUMBER': schoolNumber(),
  'SCHOOL YEAR DATE': schoolYearDate(3),
  PASECUREID: pasecureid(4),
  'ACTIVITY DATE': day(5, 'Day on which the entry or exit was typed in.', 'quasi-identifier'),
  'ENROLLMENT DATE': day(6, 'Day of the entry or exit itself.', 'quasi-identifier', key),
  'ENROLLMENT CODE': field(7, 'Whether the student entered, re-entered or left, and why.', 'sensitive', 4, key),
  'ENROLLMENT COMMENT': field(8, 'DELETE takes back the record with the same key.', 'public', 6),
  'ENROLLMENT GRADE LEVEL': field(9, 'Grade at the entry or exit.', 'quasi-identifier', 3, {
    ...needed,
    lengthConfidence: 'verified',
  }),
  'RESIDENCE STATUS CODE': field(
    10,
    'Where the student lives relative to the agency.',
    'quasi-identifier',
    1,
    sometimes,
  ),
})

export const schoolEnrollment = layout('school-enrollment', {
  title: 'School Enrollment (SCHOOL_ENROLL)',
  description: 'A log of entries and exits: each is a record of its own, with one day and one code.',
  files: ['*SCHOOL_ENROLL*'],
  writtenAs: 'SCHOOL_ENROLL.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: { 'ACTIVITY DATE': noCommonField },
  recordKey: [
    'SUBMITTING AUN',
    'SCHOOL NUMBER',
    'SCHOOL YEAR DATE',
    'PASECUREID',
    'ENROLLMENT DATE',
    'ENROLLMENT CODE',
  ],
})
