import { layout } from '@nrec-align/mapping'
import { headerRecord } from '../sources.ts'
import { blank, columnsOf, editionOf, type Field, filler, needed, open, storedAs } from './fields.ts'

const fields = [
  ['FileType', 1, 50, needed('What the file is, such as SCHOOL MEMBERSHIP TABLE.')],
  ['TotalRecords', 51, 10, open('How many records follow.')],
  ['FileName', 61, 25, open('Name of the file.')],
  ['FileIdentifier', 86, 32, open('Anything the state names the file by.')],
  ['FileReportingPeriod', 118, 9, open('School year, such as 2022-2023.')],
  ['Filler', 127, 458, filler],
] as const satisfies readonly Field[]

/** What the files that are read here call themselves. */
const fileTypes = [
  'SCHOOL MEMBERSHIP TABLE',
  'LEA MEMBERSHIP TABLE',
  'SEA MEMBERSHIP TABLE',
  'SCH CHRON ABSENT',
  'SCHOOL GRADUATION RATE ADJUSTED COHORT',
  'LEA GRADUATION RATE ADJUSTED COHORT',
  'SEA GRADUATION RATE ADJUSTED COHORT',
  'SCHOOL GRADUATION COHORTS',
  'LEA GRADUATION COHORTS',
  'SEA GRADUATION COHORTS',
  'SCHOOL DIRECTORY INFO',
  'LEA DIRECTORY INFO',
  'SEA DIRECTORY INFO',
] as const

const reason = 'describes the file, which is written anew; its school year is given to the run'

/** The record at the head of every file. */
export const fileHeader = layout('file-header', {
  title: 'File header record',
  description: 'The first record of each file: what the file is, how many records it has, and its school year.',
  files: [],
  ...storedAs(584, { FileType: fileTypes }),
  columns: columnsOf(fields),
  variants: editionOf('header', fields).map((edition) => ({ ...edition, optionalTail: 1 })),
  source: headerRecord,
  confidence: 'verified',
  carried: {
    FileType: reason,
    TotalRecords: reason,
    FileName: reason,
    FileIdentifier: reason,
    FileReportingPeriod: reason,
    Filler: blank,
  },
})
