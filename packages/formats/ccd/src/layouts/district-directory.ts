import { type Column, delimited, layout } from '@nrec-align/mapping'
import { headers } from '../sources.ts'
import {
  agencyColumns,
  carriedOfDirectories,
  contactColumns,
  districtNumbers,
  stateColumns,
  statusColumns,
} from './body-columns.ts'
import { because, open } from './column.ts'
import { carriedGrades, gradeColumns, offeredColumns } from './grade-columns.ts'

const columns = {
  ...stateColumns,
  LEA_NAME: open('Name of the district.'),
  ...agencyColumns,
  ...districtNumbers,
  ...contactColumns,
  ...statusColumns,
  LEA_TYPE: open('Type of district, a number.'),
  LEA_TYPE_TEXT: open('The same in words.'),
  OUT_OF_STATE_FLAG: open('Whether it lies in another state than the one that reports it.'),
  CHARTER_LEA: open('Whether the district is one of charter schools, a token.'),
  CHARTER_LEA_TEXT: open('The same in words.'),
  ...gradeColumns,
  OPERATIONAL_SCHOOLS: open('How many of its schools are open.'),
} as const satisfies Record<string, Column>

/** File 029 of districts. */
export const districtDirectory = layout<keyof typeof columns>('district-directory', {
  title: 'District directory (LEA file 029)',
  description: 'One row for each local education agency and school year.',
  files: ['*lea*029*'],
  writtenAs: 'ccd_lea_029.csv',
  container: delimited(),
  columns,
  source: headers.districts,
  confidence: 'verified',
  // The numbers of both issuers: a body with two of one of them is two bodies, and both rows are told of.
  recordKey: ['SCHOOL_YEAR', 'LEAID', 'ST_LEAID'],
  carried: {
    ...carriedOfDirectories,
    ...because('its numbers and words were not read', ['LEA_TYPE', 'LEA_TYPE_TEXT', 'CHARTER_LEA', 'CHARTER_LEA_TEXT']),
    ...carriedGrades,
    ...because('the schools of the district say it', offeredColumns),
    OPERATIONAL_SCHOOLS: 'the schools of the district say it',
  },
})
