import { layout, type RowRule } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'
import { column, day, indicator } from './column.ts'
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
  'Local Student ID': localStudentId,
  'Student Legal First Name': firstName,
  'Student Legal Last Name': { ...lastName, confidence: 'inferred' },
  'Student Birth Date': { ...birthDate, confidence: 'inferred' },
  'Student Gender Code': { ...gender, confidence: 'inferred' },
  'Education Program Code': column('The program, or the status that makes the student eligible for it.', 'sensitive', {
    length: 3,
    required: 'always',
  }),
  'Education Program Membership Code': column(
    'Eligible or participating; the state works it out itself.',
    'sensitive',
    { length: 1 },
  ),
  'Education Program Membership Start Date': day('First day.', 'sensitive', { required: 'always' }),
  'Education Program Membership End Date': day(
    'Last day; free and reduced-price meals end with the school year by themselves.',
    'sensitive',
  ),
  'Education Service Academic Year': column('School year of a Title I service.', 'public', {
    length: 9,
    required: 'conditional',
  }),
  'Education Service Code': column('Which Title I service was given.', 'sensitive', {
    length: 2,
    required: 'conditional',
  }),
  'California Partnership Academy ID': column('The partnership academy.', 'public', {
    length: 5,
    required: 'conditional',
  }),
  'Migrant Student ID': column('Migrant identifier; it begins with 06.', 'direct-identifier', {
    length: 11,
    fixed: true,
    lengthConfidence: 'verified',
    required: 'conditional',
  }),
  'Filler (was Primary Disability Code)': column('No longer collected.', 'sensitive'),
  'Filler (was District of Special Education Accountability)': column('No longer collected.', 'public'),
  'Homeless Dwelling Type Code': column('Where a homeless student spends the night.', 'sensitive', {
    length: 3,
    required: 'conditional',
  }),
  'Unaccompanied Youth Indicator': indicator('Whether a homeless student is without a guardian.', 'sensitive', {
    required: 'conditional',
  }),
  'Runaway Youth Indicator': indicator('Whether a homeless student ran away.', 'sensitive', {
    required: 'conditional',
  }),
  Filler: column('Not used.', 'public'),
} as const

type SprgColumn = keyof typeof columns

const neededWhenHomeless = (column: SprgColumn, id: string, what: string): RowRule<SprgColumn> => ({
  id,
  when: { 'Education Program Code': '191' },
  then: { [column]: { present: true } },
  at: column,
  message: `A homeless program record does not say ${what}.`,
  fix: 'Fill the column for every record of program 191.',
  source: dataGuide,
  confidence: 'unverified',
})

const noCommonField = 'no common field says this'
const filler = 'filler: the state collects nothing here'

export const sprg = layout('sprg', {
  title: 'Student program (SPRG)',
  description: 'One record a student and program: eligibility, participation, homelessness, migration, free meals.',
  files: ['*SPRG*'],
  writtenAs: 'SPRG.txt',
  container,
  columns,
  source: dataGuide,
  confidence: 'verified',
  dropped: {
    'Filler (was Primary Disability Code)': filler,
    'Filler (was District of Special Education Accountability)': filler,
    Filler: filler,
  },
  carried: {
    'Education Service Academic Year': noCommonField,
    'Education Service Code': noCommonField,
    'California Partnership Academy ID': noCommonField,
  },
  rules: [
    neededWhenHomeless('Homeless Dwelling Type Code', 'homeless-needs-dwelling', 'where the student spends the night'),
    neededWhenHomeless(
      'Unaccompanied Youth Indicator',
      'homeless-needs-unaccompanied',
      'whether the student is unaccompanied',
    ),
    neededWhenHomeless('Runaway Youth Indicator', 'homeless-needs-runaway', 'whether the student ran away'),
  ],
  echoKey: 'Local Record ID',
  recordKey: [
    'Reporting LEA',
    'School of Attendance',
    'SSID',
    'Local Student ID',
    'Education Program Code',
    'Education Program Membership Start Date',
    'Education Service Academic Year',
    'Education Service Code',
  ],
})
