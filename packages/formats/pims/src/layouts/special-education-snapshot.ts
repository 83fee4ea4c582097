import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, field, indicator, key, needed, sometimes } from './column.ts'
import {
  noCommonField,
  pasecureid,
  raceEthnicity,
  reportingDay,
  schoolNumber,
  schoolYearDate,
  submittingAun,
} from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'

const transition = (position: number, description: string) => indicator(position, description, 'sensitive', sometimes)

const columns = inPlace(80, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL NUMBER': schoolNumber(),
  'SCHOOL YEAR DATE': schoolYearDate(3),
  PASECUREID: pasecureid(5, 12),
  'SPECIAL EDUCATION TEACHER NAME': field(
    10,
    'Family name of the main special education teacher.',
    'direct-identifier',
    30,
    needed,
  ),
  'PRIMARY DISABILITY': field(11, 'Main disability of the last evaluation.', 'sensitive', 30, needed),
  'SECONDARY DISABILITY': field(12, 'Second disability of the last evaluation.', 'sensitive', 30, sometimes),
  'AMOUNT OF SPECIAL EDUCATION SERVICES': field(
    15,
    'How much special education the student gets.',
    'sensitive',
    30,
    needed,
  ),
  'TYPE OF SUPPORT': field(17, 'Main support the student gets.', 'sensitive', 30, needed),
  'PRIMARY PLACEMENT TYPE': indicator(
    32,
    'Whether an agency outside education placed the student.',
    'sensitive',
    needed,
  ),
  'DATE EXITED SPECIAL EDUCATION': day(34, 'Day on which special education ended.', 'sensitive', sometimes),
  'SNAPSHOT DATE': day(35, 'The reporting day on which the record held.', 'public', key),
  'EDUCATIONAL ENVIRONMENT': field(44, 'Where the student is taught.', 'sensitive', 8, needed),
  'TRANSITION IEP STATUS CODE': transition(45, 'Whether there is a plan for the time after school.'),
  'EDUCATIONAL ENVIRONMENT PERCENTAGE (SCHOOL AGE PROGRAM)': field(
    49,
    'Percentage of the time spent in regular classes.',
    'sensitive',
    3,
    sometimes,
  ),
  'REASON FOR EXITING SPECIAL EDUCATION': field(52, 'Why special education ended.', 'sensitive', 16, sometimes),
  'LEP STATUS (Y/N)': field(53, 'Whether the student is an English learner.', 'sensitive', 2, needed),
  'SERVICE PROVIDER': field(70, 'Agency that gives the services.', 'public', 50, needed),
  'LOCATION OF SPECIAL EDUCATION SERVICES': field(71, 'School at which the services are given.', 'public', 100, needed),
  'TRANS IEP (COMP INT PAID WORK EXP)': transition(73, 'Whether the student had paid work.'),
  'TRANS IEP (JOB COACHING)': transition(74, 'Whether the student was coached at work.'),
  'TRANS IEP (COMP INT EMP GOAL)': transition(75, 'Whether work is a goal.'),
  'TRANS IEP (COMP INT EMP)': transition(76, 'Whether the student was at work when leaving.'),
  'RACE/ETHNICITY': raceEthnicity(80),
})

export const specialEducationSnapshot = layout('special-education-snapshot', {
  title: 'Special Education Snapshot',
  description: 'One record a special education student and reporting day.',
  // The name of the table was not read; the width tells the template.
  files: ['*SPECIAL*ED*SNAPSHOT*'],
  writtenAs: 'SPECIAL_EDUCATION_SNAPSHOT.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'SCHOOL NUMBER': 'the status is stated by the agency; where the student goes to school stands on the stay',
    'SPECIAL EDUCATION TEACHER NAME': 'a family name alone identifies no teacher',
    'SECONDARY DISABILITY': noCommonField,
    'AMOUNT OF SPECIAL EDUCATION SERVICES': noCommonField,
    'TYPE OF SUPPORT': noCommonField,
    'PRIMARY PLACEMENT TYPE': noCommonField,
    'SNAPSHOT DATE': reportingDay,
    'EDUCATIONAL ENVIRONMENT': noCommonField,
    'TRANSITION IEP STATUS CODE': noCommonField,
    'EDUCATIONAL ENVIRONMENT PERCENTAGE (SCHOOL AGE PROGRAM)': noCommonField,
    'REASON FOR EXITING SPECIAL EDUCATION': noCommonField,
    'SERVICE PROVIDER': noCommonField,
    'LOCATION OF SPECIAL EDUCATION SERVICES': noCommonField,
    'TRANS IEP (COMP INT PAID WORK EXP)': noCommonField,
    'TRANS IEP (JOB COACHING)': noCommonField,
    'TRANS IEP (COMP INT EMP GOAL)': noCommonField,
    'TRANS IEP (COMP INT EMP)': noCommonField,
  },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'SCHOOL YEAR DATE', 'PASECUREID', 'SNAPSHOT DATE'],
})
