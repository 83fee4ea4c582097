import { layout } from '@nrec-align/mapping'
import { generate } from '../sources.ts'
import { membershipTable, namesOf } from '../tables/table-name.ts'
import { carriedOfAll } from './common-fields.ts'
import { columnsOf, editionOf, type Field, storedAs } from './fields.ts'
import { category, countedFields, countFields, lengthOf } from './table-fields.ts'

const fields = [
  ...countedFields,
  category('GradeLevelID', 69, 'Grade level'),
  category('RaceEthnicityID', 84, 'Race and ethnicity'),
  category('GenderID', 99, 'Sex'),
  ...countFields(114, 10, 'How many students.'),
] as const satisfies readonly Field[]

/** File 052, of schools, districts and states: the three have the same places. */
export const membership = layout('membership', {
  title: 'Membership (file 052)',
  description: 'One record for each school, district or state, group of students and category set.',
  files: ['*FS052*', '*MEMBER*'],
  writtenAs: 'FS052.txt',
  ...storedAs(lengthOf(fields), { TableTypeAbbrv: namesOf(membershipTable) }),
  columns: columnsOf(fields),
  variants: editionOf('2022-23', fields),
  source: generate,
  confidence: 'verified',
  carried: carriedOfAll,
  recordKey: [
    'FIPSStateCode',
    'StateLEAIDNumber',
    'StateSchoolIDNumber',
    'TableTypeAbbrv',
    'GradeLevelID',
    'RaceEthnicityID',
    'GenderID',
    'TotalIndicator',
  ],
})
