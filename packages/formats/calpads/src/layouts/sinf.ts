import { layout, type RowRule } from '@nrec-align/mapping'
import { dataGuide, vendorLayouts } from '../sources.ts'
import { container } from './container.ts'
import { sinfColumns } from './sinf-columns.ts'

type SinfColumn = keyof typeof sinfColumns

const filledInFullRecord = (column: SinfColumn, id: string, what: string): RowRule<SinfColumn> => ({
  id,
  when: { 'Record Type Code': 'SINF' },
  then: { [column]: { present: true } },
  at: column,
  message: `A student information record has no ${what}.`,
  fix: `Give the ${what}; only an address record (SIAD) leaves it blank.`,
  source: vendorLayouts,
  confidence: 'unverified',
})

/** Provisional: columns 2, 3 and 5 to 10 stand where SENR and the neighbours leave room; address and guardian columns may be in another order inside their groups. */
export const sinf = layout('sinf', {
  title: 'Student information (SINF)',
  description: 'One record a student and effective date: name, birth, race, address, schooling of parents, guardians.',
  files: ['*SINF*', '*SIAD*'],
  writtenAs: 'SINF.txt',
  container,
  columns: sinfColumns,
  source: `${dataGuide}; ${vendorLayouts}`,
  confidence: 'inferred',
  provisional: true,
  carried: {
    'School of Attendance': 'the record is about the student; the school only bounds what a new file replaces',
    'Academic Year ID': 'the record is dated by its effective dates; the year is that of the submission',
  },
  rules: [
    filledInFullRecord('Student Legal First Name', 'full-record-has-first-name', 'first name'),
    filledInFullRecord('Student Legal Last Name', 'full-record-has-last-name', 'last name'),
    filledInFullRecord('Student Birth Date', 'full-record-has-birth-date', 'birth date'),
    filledInFullRecord('Student Gender Code', 'full-record-has-gender', 'gender'),
    filledInFullRecord('Student Birth Country Code', 'full-record-has-birth-country', 'birth country'),
    filledInFullRecord(
      'Parent Guardian Highest Education Level Code',
      'full-record-has-parent-education',
      'parent education level',
    ),
  ],
  echoKey: 'Local Record ID',
  recordKey: ['Record Type Code', 'Reporting LEA', 'SSID', 'Local Student ID', 'Effective Start Date'],
})
