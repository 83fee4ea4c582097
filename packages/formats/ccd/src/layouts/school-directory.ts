import { type Column, delimited, layout } from '@nrec-align/mapping'
import { headers } from '../sources.ts'
import {
  agencyColumns,
  carriedOfDirectories,
  contactColumns,
  districtNumbers,
  schoolNumbers,
  stateColumns,
  statusColumns,
} from './body-columns.ts'
import { because, open } from './column.ts'
import { carriedGrades, gradeColumns } from './grade-columns.ts'

const columns = {
  ...stateColumns,
  SCH_NAME: open('Name of the school.'),
  LEA_NAME: open('Name of its district.'),
  ...agencyColumns,
  ...districtNumbers,
  ...schoolNumbers,
  ...contactColumns,
  ...statusColumns,
  SCH_TYPE: open('Type of school, a number.'),
  SCH_TYPE_TEXT: open('The same in words.'),
  RECON_STATUS: open('Whether the school was made anew out of another one.'),
  OUT_OF_STATE_FLAG: open('Whether it stands in another state than the one that reports it.'),
  CHARTER_TEXT: {
    ...open('Whether it is a charter school: Yes or No.'),
    absent: ['Not applicable', 'Not Applicable'],
  },
  CHARTAUTH1: open('Number of the body that authorized the charter school.'),
  CHARTAUTHN1: open('Name of that body.'),
  CHARTAUTH2: open('Number of a second body that did.'),
  CHARTAUTHN2: open('Name of the second body.'),
  ...gradeColumns,
} as const satisfies Record<string, Column>

/** File 029 of schools. */
export const schoolDirectory = layout<keyof typeof columns>('school-directory', {
  title: 'School directory (school file 029)',
  description: 'One row for each public school and school year.',
  files: ['*sch*029*'],
  writtenAs: 'ccd_sch_029.csv',
  container: delimited(),
  columns,
  source: headers.schools,
  confidence: 'verified',
  // The numbers of both issuers: a school with two of one of them is two schools, and both rows are told of.
  recordKey: ['SCHOOL_YEAR', 'NCESSCH', 'ST_SCHID'],
  carried: {
    ...carriedOfDirectories,
    SCHID: 'is made of the number of the state and the last digits of the federal number',
    ...because('its numbers and words were not read', ['SCH_TYPE', 'SCH_TYPE_TEXT', 'RECON_STATUS']),
    ...because('authorizers of charter schools are not part of the common record', [
      'CHARTAUTH1',
      'CHARTAUTHN1',
      'CHARTAUTH2',
      'CHARTAUTHN2',
    ]),
    ...carriedGrades,
  },
})
