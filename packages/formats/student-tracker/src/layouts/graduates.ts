import { type Column, delimited, type Layout, layout } from '@nrec-align/mapping'
import { sources } from '../sources.ts'
import { open, personal, told } from './column.ts'

/** Letters of the spreadsheet columns A to AB. */
const LETTERS = Array.from({ length: 28 }, (_, place) =>
  place < 26 ? String.fromCharCode(65 + place) : `A${String.fromCharCode(39 + place)}`,
)

const STUDENT_DATA = 'data of the student'

/** A column that is only known by its letter. One of those of the student is the social security number, so none of them is read. */
const unread = (block: string): Column =>
  told(`A column of the ${block}; which one was not read.`, block === STUDENT_DATA ? { privacy: 'secret' } : {})

const notRead = 'which column this is was not read'

/** What is known of single columns; the rest are known by their block only. */
const known: Readonly<Record<string, readonly [name: string, column: Column]>> = {
  A: ['Record Type', open('PD3 for a student.', { required: 'always' })],
  C: ['First Name', personal('Given name.', { length: 40 })],
  E: ['Last Name', personal('Family name.', { length: 40 })],
  I: ['Date of Birth', personal('Day of birth.', { confidence: 'verified' })],
  J: ['Student ID', personal('Number of the student, unique in the district.', { length: 20 })],
  K: ['Diploma Type', told('What the student finished with, in words.')],
  L: ['High School Graduation Date', told('Day of graduation.', { confidence: 'verified' })],
  M: ['FERPA Block', told('Y where the family does not allow that data are passed on, N where it does.')],
  N: ['High School Name', open('Name of the high school.', { length: 50 })],
  O: ['ACT Code', open('Number of the high school, six digits with their zeros.', { length: 6, fixed: true })],
  AA: ['Program Code', told('Any text of the high school; it comes back.', { length: 50, confidence: 'verified' })],
  AB: ['End of Data', open('Marks the end of the row.')],
}

const blockOf = (letter: string): string => {
  if (letter.length === 1 && letter <= 'J') return STUDENT_DATA
  return ['P', 'Q', 'R', 'W', 'Z'].includes(letter) ? 'demographic data' : 'academic data'
}

const columns = Object.fromEntries(
  LETTERS.map((letter) => known[letter] ?? [`Column ${letter}`, unread(blockOf(letter))]),
)

/** Columns that nothing is known of but where they stand. */
export const unknownColumns = Object.keys(columns).filter((name) => name.startsWith('Column '))

/** One row of the graduates file for each student. */
export const graduates: Layout<string> = layout<string>('graduates', {
  title: 'Graduates file: students',
  description: 'One row for each student who finished high school.',
  files: ['*graduates*.txt'],
  writtenAs: 'graduates.txt',
  // A row without its type is taken for one of a student: it is set aside, and not passed over.
  container: delimited({ delimiters: ['\t'], quote: '', header: false, recordType: { 'Record Type': ['PD3', ''] } }),
  columns,
  source: sources.graduates,
  confidence: 'unverified',
  provisional: true,
  carried: {
    ...Object.fromEntries(unknownColumns.map((name) => [name, notRead])),
    'Program Code': 'each high school gives it a meaning',
    'End of Data': 'the same in every row',
  },
  rules: [
    {
      id: 'block-is-yes-or-no',
      when: { 'FERPA Block': { present: true } },
      then: { 'FERPA Block': ['Y', 'N'] },
      at: 'FERPA Block',
      message: 'Whether the family blocks disclosure is neither Y nor N, so a block may be missed.',
      fix: 'Write Y where the family blocks disclosure and N where it does not.',
      source: sources.diplomas,
      confidence: 'verified',
    },
  ],
  recordKey: ['Student ID', 'High School Graduation Date', 'Diploma Type'],
})

const filled = (from: number): Readonly<Record<string, Column>> =>
  Object.fromEntries(LETTERS.slice(from).map((letter) => [`Column ${letter}`, open('Blank.', { placeholder: true })]))

const reason = 'describes the file, which is written anew'

const rowOfFile = (
  id: string,
  title: string,
  recordType: string,
  own: Readonly<Record<string, Column>>,
  confidence: 'verified' | 'unverified',
): Layout<string> => {
  const all = { ...own, ...filled(Object.keys(own).length) }
  return layout<string>(id, {
    title,
    description: 'One row of the graduates file that tells of the file and of no student.',
    files: [],
    container: delimited({ delimiters: ['\t'], quote: '', header: false, recordType: { 'Record Type': recordType } }),
    columns: all,
    // Spreadsheet programs write blanks up to the last column.
    variants: [
      { id: 'row', columns: Object.keys(all), optionalTail: Object.keys(all).length - Object.keys(own).length },
    ],
    source: sources.graduates,
    confidence,
    carried: Object.fromEntries(Object.keys(all).map((name) => [name, reason])),
  })
}

/** The first row of the graduates file. */
export const graduatesHeader = rowOfFile(
  'graduates-header',
  'Graduates file: header',
  'PH3',
  {
    'Record Type': open('PH3.'),
    'Account Code': open('Number of the account with the Clearinghouse.'),
    'Account Name': open('Name of the account.'),
    'File Kind': open('P for diplomas.'),
    'Transmission Date': open('Day on which the file is sent.'),
    'Diploma Period': open('Year of the diplomas, or their first and last day.'),
  },
  'verified',
)

/** The last row of the graduates file. */
export const graduatesTrailer = rowOfFile(
  'graduates-trailer',
  'Graduates file: trailer',
  'PT3',
  { 'Record Type': open('PT3.') },
  'unverified',
)
