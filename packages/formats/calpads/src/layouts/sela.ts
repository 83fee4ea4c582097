import { layout } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'
import { column, day } from './column.ts'
import {
  academicYear,
  birthDate,
  firstName,
  gender,
  lastName,
  localRecordId,
  localStudentId,
  recordType,
  reportingLea,
  schoolOfAttendance,
  ssid,
  transactionType,
} from './common-columns.ts'
import { container } from './container.ts'

const columns = {
  'Record Type Code': recordType,
  'Transaction Type Code': transactionType,
  'Local Record ID': localRecordId,
  'Reporting LEA': reportingLea,
  'School of Attendance': schoolOfAttendance,
  'Academic Year ID': academicYear,
  SSID: ssid,
  'Student Legal First Name': firstName,
  'Student Legal Last Name': lastName,
  'Student Birth Date': birthDate,
  'Student Gender Code': gender,
  'Local Student ID': localStudentId,
  'English Language Acquisition Status Code': column('English learner status.', 'sensitive', {
    length: 4,
    lengthConfidence: 'verified',
    required: 'always',
  }),
  'English Language Acquisition Status Start Date': day('First day of the status.', 'sensitive', {
    required: 'conditional',
  }),
  'Primary Language Code': column('Language of the home; it never changes.', 'quasi-identifier', {
    length: 3,
    required: 'conditional',
  }),
  'Correction Reason Code': column('Why an earlier status is corrected.', 'sensitive', { length: 2 }),
}

export const sela = layout<keyof typeof columns>('sela', {
  title: 'Student English language acquisition (SELA)',
  description: 'One record a change of English learner status; a status lasts until the next one starts.',
  files: ['*SELA*'],
  writtenAs: 'SELA.txt',
  container,
  columns,
  source: dataGuide,
  confidence: 'verified',
  carried: { 'Correction Reason Code': 'no common field says this' },
  echoKey: 'Local Record ID',
  recordKey: [
    'Reporting LEA',
    'School of Attendance',
    'SSID',
    'Local Student ID',
    'English Language Acquisition Status Start Date',
    'English Language Acquisition Status Code',
  ],
})
