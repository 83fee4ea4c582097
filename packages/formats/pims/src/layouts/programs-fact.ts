import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, field, indicator, key, sometimes } from './column.ts'
import { pasecureid, schoolNumber, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'

const columns = inPlace(18, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL NUMBER': schoolNumber(),
  // A participation has days only, so a row made from other data may lack the year.
  'SCHOOL YEAR DATE': schoolYearDate(3, { required: 'always' }),
  PASECUREID: pasecureid(4),
  'PROGRAMS CODE': field(5, 'The program the student takes part in.', 'sensitive', 3, key),
  'BEGINNING DATE': day(6, 'First day in the program.', 'sensitive', key),
  'ENDING DATE': day(7, 'Last day in the program.', 'sensitive', sometimes),
  'PROGRAM INTENSITY': field(9, 'Minutes of instruction, for use of the agency only.', 'sensitive', 20),
  'PGM PARTICIPATION INFORMATION CODE': indicator(18, 'Where a homeless student sleeps.', 'sensitive', sometimes),
})

export const programsFact = layout('programs-fact', {
  title: 'Programs Fact (PROGRAMS_FACT)',
  description: 'One record a student, program and first day.',
  files: ['*PROGRAMS_FACT*'],
  writtenAs: 'PROGRAMS_FACT.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: { 'PROGRAM INTENSITY': 'the state no longer uses it' },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'SCHOOL NUMBER', 'SCHOOL YEAR DATE', 'PASECUREID', 'PROGRAMS CODE', 'BEGINNING DATE'],
})
