import { layout } from '@nrec-align/mapping'
import { generate } from '../sources.ts'
import { chronicAbsenteeismTable, namesOf } from '../tables/table-name.ts'
import { agency, carriedOfAll, district, recordNumber, stateNumberField } from './common-fields.ts'
import { blank, columnsOf, editionOf, type Field, filler, needed, storedAs } from './fields.ts'
import { category, countFields, lengthOf } from './table-fields.ts'

const fields = [
  recordNumber,
  stateNumberField,
  agency,
  [district[0], district[1], district[2], needed('Number the state gives the district.')],
  ['StateSchoolIDNumber', 29, 20, needed('Number the state gives the school.')],
  ['TableTypeAbbrv', 49, 20, needed('Which table the record belongs to.')],
  category('GenderID', 69, 'Sex'),
  category('RaceEthnicityID', 84, 'Race and ethnicity'),
  category('DisabilityStatusID', 99, 'Disability status'),
  category('DisabilityStatus504ID', 114, 'Section 504 status'),
  category('LEPStatusID', 129, 'English learner status'),
  category('HomelessServedID', 144, 'Homeless status'),
  ['Filler1', 159, 90, filler],
  ...countFields(249, 10, 'How many students.'),
] as const satisfies readonly Field[]

/** File 195: of schools alone, since a student of two schools is counted in both. */
export const chronicAbsenteeism = layout('chronic-absenteeism', {
  title: 'Chronic absenteeism (file 195)',
  description: 'One record for each school, group of students and category set.',
  files: ['*FS195*', '*CHRONABSENT*'],
  writtenAs: 'FS195.txt',
  ...storedAs(lengthOf(fields), { TableTypeAbbrv: namesOf(chronicAbsenteeismTable) }),
  columns: columnsOf(fields),
  variants: editionOf('2019-20', fields),
  source: generate,
  confidence: 'verified',
  carried: { ...carriedOfAll, Filler1: blank },
  recordKey: [
    'FIPSStateCode',
    'StateLEAIDNumber',
    'StateSchoolIDNumber',
    'TableTypeAbbrv',
    'GenderID',
    'RaceEthnicityID',
    'DisabilityStatusID',
    'DisabilityStatus504ID',
    'LEPStatusID',
    'HomelessServedID',
    'TotalIndicator',
  ],
})
