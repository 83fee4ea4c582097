import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { aun, field, indicator, key, sometimes } from './column.ts'
import { noCommonField, raceEthnicity, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace } from './in-place.ts'

const columns = inPlace(10, {
  'SUBMITTING AUN': submittingAun(),
  'PERSON ID': field(2, 'Number of the person in the incidents of the agency.', 'direct-identifier', 20, key),
  // A person has no school year, so a row made from other data cannot name it.
  'SCHOOL YEAR DATE': schoolYearDate(3, { required: 'always' }),
  'PERSON AUN': aun(4, 'Agency the person belongs to.', sometimes),
  PASECUREID: field(5, 'Statewide student identifier, of students.', 'direct-identifier', 12, sometimes),
  'LOCAL PERSON ID': field(6, 'Number under which the agency itself tracks the person.', 'direct-identifier', 20),
  'FIRST NAME': field(7, 'Given name.', 'direct-identifier', 60, sometimes),
  'LAST NAME': field(8, 'Family name.', 'direct-identifier', 60, sometimes),
  'RACE / ETHNICITY': raceEthnicity(9, sometimes),
  GENDER: indicator(10, 'Gender.', 'quasi-identifier', sometimes),
})

export const person = layout('person', {
  title: 'Person',
  description: 'One record a person involved in some incident of the year.',
  // The name of the table was not read; the width tells the template.
  files: ['*PERSON*'],
  writtenAs: 'PERSON.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'SCHOOL YEAR DATE': noCommonField,
    'PERSON AUN': noCommonField,
    'LOCAL PERSON ID': noCommonField,
  },
  recordKey: ['SUBMITTING AUN', 'PERSON ID', 'SCHOOL YEAR DATE'],
})
