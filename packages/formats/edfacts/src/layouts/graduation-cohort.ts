import { layout } from '@nrec-align/mapping'
import { generate } from '../sources.ts'
import { graduationCohortTable, namesOf } from '../tables/table-name.ts'
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
  category('CohortStatusID', 159, 'How the students of the cohort ended'),
  ...countFields(174, 8, 'How many students.'),
] as const satisfies readonly Field[]

/** File 151: the counts that the rates of file 150 are taken of. */
export const graduationCohort = layout('graduation-cohort', {
  title: 'Adjusted cohorts (file 151)',
  description: 'One record for each school, district or state, group of students, number of years and how they ended.',
  files: ['*FS151*', '*GRADCOHORT*'],
  writtenAs: 'FS151.txt',
  ...storedAs(lengthOf(fields), { TableTypeAbbrv: namesOf(graduationCohortTable) }),
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
    'CohortStatusID',
    'TotalIndicator',
  ],
})
