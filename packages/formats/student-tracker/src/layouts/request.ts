import { type Column, delimited, layout } from '@nrec-align/mapping'
import { sources } from '../sources.ts'
import { open, personal } from './column.ts'

const tabbed = (recordType: string | readonly string[]) =>
  delimited({ delimiters: ['\t'], quote: '', header: false, recordType: { 'Record Type': recordType } })

const reason = 'describes the file, which is written anew'

/** Lengths were read in a program that makes the file, not in the publisher's document. */
const unsure = { lengthConfidence: 'inferred' } as const

const columns = {
  'Record Type': open('D1 for a student.', { required: 'always' }),
  // Blank but for one kind of request; it is never read.
  SSN: personal('Social security number, blank but for students who were never enrolled.', { privacy: 'secret' }),
  'First Name': personal('Given name.', { length: 20, ...unsure, required: 'always' }),
  'Middle Initial': personal('First letter of the middle name.', { length: 1, ...unsure }),
  'Last Name': personal('Family name.', { length: 20, ...unsure, required: 'always' }),
  Suffix: personal('Suffix of the name, without a period.', { length: 5, ...unsure }),
  'Date of Birth': personal('Day of birth.', { required: 'always' }),
  'Search Begin Date': open('Day from which colleges are searched.'),
  Blank: open('Blank.', { placeholder: true }),
  'School Code': open('Number of the school that asks, six digits with their zeros.'),
  'Branch Code': open('Number of its branch.'),
  'Requester Return Field': personal('Number of the student; it comes back.', { length: 50, ...unsure }),
} as const satisfies Record<string, Column>

/** One row of the request file for each student. */
export const request = layout<keyof typeof columns>('request', {
  title: 'Request file: students',
  description: 'One row for each student to search for.',
  files: ['*request*.txt'],
  writtenAs: 'request.txt',
  // A row without its type is taken for one of a student: it is set aside, and not passed over.
  container: tabbed(['D1', '']),
  columns,
  source: sources.request,
  confidence: 'verified',
  carried: {
    SSN: 'a number that nobody but the student needs',
    'Search Begin Date': 'says what is asked, not what is known',
    Blank: 'nothing is collected here; it keeps the places of the columns after it',
    'School Code': 'says who asks',
    'Branch Code': 'says who asks',
  },
  recordKey: ['Requester Return Field'],
})

const headerColumns = {
  'Record Type': open('H1.'),
  'School Code': open('Number of the school that asks.'),
  'Branch Code': open('Number of its branch.'),
  'School Name': open('Its name.', { length: 40 }),
  'File Creation Date': open('Day on which the file is made.'),
  'Inquiry Type': open('CO for a cohort, DA declined admission, PA prior attendance, SE subsequent enrollment.'),
  I: open('The letter I.'),
} as const satisfies Record<string, Column>

/** The first row of the request file. */
export const requestHeader = layout<keyof typeof headerColumns>('request-header', {
  title: 'Request file: header',
  description: 'The first row, which says who asks and for what.',
  files: [],
  container: tabbed('H1'),
  columns: headerColumns,
  source: sources.request,
  confidence: 'verified',
  carried: {
    'Record Type': reason,
    'School Code': reason,
    'Branch Code': reason,
    'School Name': reason,
    'File Creation Date': reason,
    'Inquiry Type': reason,
    I: reason,
  },
})

const trailerColumns = {
  'Record Type': open('T1.'),
  'Record Count': open('How many rows the file has, with the first and the last.'),
} as const satisfies Record<string, Column>

/** The last row of the request file. */
export const requestTrailer = layout<keyof typeof trailerColumns>('request-trailer', {
  title: 'Request file: trailer',
  description: 'The last row, which counts the rows.',
  files: [],
  container: tabbed('T1'),
  columns: trailerColumns,
  source: sources.request,
  confidence: 'verified',
  carried: { 'Record Type': reason, 'Record Count': reason },
})
