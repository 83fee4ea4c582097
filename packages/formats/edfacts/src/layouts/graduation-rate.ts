import { layout } from '@nrec-align/mapping'
import { generate } from '../sources.ts'
import { graduationRateTable, namesOf } from '../tables/table-name.ts'
import { carriedOfAll } from './common-fields.ts'
import { columnsOf, editionOf, type Field, storedAs } from './fields.ts'
import { category, countedFields, countFields, lengthOf } from './table-fields.ts'

const fields = [
  ...countedFields,
  category('RaceEthnicityID', 69, 'Major racial and ethnic group'),
  category('DisabilityStatusID', 84, 'Disability status'),
  category('LEPStatusID', 99, 'English learner status'),
  category('EconDisadvantagedStatusID', 114, 'Economic disadvantage'),
  category('HomelessServedID', 129, 'Homeless status'),
  category('FosterCareStatusID', 144, 'Foster care status'),
  ...countFields(159, 6, 'The rate.'),
] as const satisfies readonly Field[]

/** File 150: rates alone, without the counts they were taken of. */
export const graduationRate = layout('graduation-rate', {
  title: 'Adjusted-cohort graduation rate (file 150)',
  description: 'One record for each school, district or state, group of students and number of years.',
  files: ['*FS150*', '*GRADRT*'],
  writtenAs: 'FS150.txt',
  ...storedAs(lengthOf(fields), { TableTypeAbbrv: namesOf(graduationRateTable) }),
  columns: columnsOf(fields),
  variants: editionOf('2019-20', fields),
  source: generate,
  confidence: 'verified',
  carried: carriedOfAll,
  recordKey: [
    'FIPSStateCode',
    'StateLEAIDNumber',
    'StateSchoolIDNumber',
    'TableTypeAbbrv',
    'RaceEthnicityID',
    'DisabilityStatusID',
    'LEPStatusID',
    'EconDisadvantagedStatusID',
    'HomelessServedID',
    'FosterCareStatusID',
    'TotalIndicator',
  ],
})
