import { type Column, layout } from '@nrec-align/mapping'
import { dataGuide, vendorLayouts } from '../sources.ts'
import { column, indicator } from './column.ts'
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

const placed = (one: Column): Column => ({ ...one, confidence: 'verified' })

const days = (description: string): Column =>
  placed(column(description, 'sensitive', { length: 6, required: 'conditional' }))

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
  'Student Absence Summary Data Collection Exemption Indicator': placed(
    indicator('Y where the student is not to be counted.', 'public', { required: 'conditional' }),
  ),
  'Hourly Attendance School Type Indicator': placed(
    indicator('Whether the school counts attendance by the hour.', 'public', { required: 'conditional' }),
  ),
  'Expected Attendance Days': days('Days the student was to attend.'),
  'Days Attended': days('Days attended, without in-school suspension.'),
  'Days Absent Out-of-School Suspension': days('Days missed through suspension from school.'),
  'Days in Attendance In-School Suspension': days('Days spent in suspension at school.'),
  'Days Absent Excused Non-Suspension': days('Days missed with an excuse.'),
  'Days Absent Unexcused Non-Suspension': days('Days missed without an excuse.'),
  'Incomplete Independent Study Days': days('Days of independent study whose work was not finished.'),
}

/** Provisional: the first twelve columns are taken from SELA, which has as many before its first column of its own. */
export const stas = layout<keyof typeof columns>('stas', {
  title: 'Student absence summary (STAS)',
  description: 'One record a student, school and year, sent at its end: days expected, attended and missed.',
  files: ['*STAS*'],
  writtenAs: 'STAS.txt',
  container,
  columns,
  source: `${dataGuide}; ${vendorLayouts}`,
  confidence: 'inferred',
  provisional: true,
  carried: { 'Hourly Attendance School Type Indicator': 'no common field says this' },
  echoKey: 'Local Record ID',
  recordKey: ['Reporting LEA', 'School of Attendance', 'Academic Year ID', 'SSID', 'Local Student ID'],
})
