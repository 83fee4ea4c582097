import { layout } from '@nrec-align/mapping'
import { standards } from '../sources.ts'
import { campus, gradeLevel, indicator, leading } from './common-fields.ts'
import { columnsOf, editionOf, type Field, recordsOfType } from './fields.ts'
import { codesNotRead, noCommonField } from './kept-reasons.ts'

const race = (of: string) =>
  ({ description: `Whether the student is ${of}, 1 or 0.`, privacy: 'quasi-identifier' }) as const

const fields = [
  ...leading,
  ['SEX-CODE', 19, 1, { description: 'Sex of the student.', privacy: 'quasi-identifier' }],
  ['UNSCHOOLED-ASYLEE/REFUGEE-CODE', 20, 1, indicator('Whether the student is an unschooled asylee or refugee.')],
  ['DATE-OF-BIRTH', 21, 8, { description: 'Day of birth.', privacy: 'direct-identifier' }],
  ['CAREER-AND-TECHNICAL-ED-IND-CD', 29, 1, indicator('Part the student takes in career and technical education.')],
  ['CAMPUS-ID-OF-RESIDENCE', 30, 9, campus('Campus in whose zone the student lives.')],
  ['LAST-DATE-OF-ENROLLMENT', 39, 8, { description: 'Last day of the enrollment.', privacy: 'quasi-identifier' }],
  ['AMERICAN-INDIAN-ALASKA-NATIVE-CODE', 47, 1, race('American Indian or Alaska Native')],
  ['ASIAN-CODE', 48, 1, race('Asian')],
  ['BLACK-AFRICAN-AMERICAN-CODE', 49, 1, race('Black or African American')],
  ['NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE', 50, 1, race('Native Hawaiian or other Pacific Islander')],
  ['WHITE-CODE', 51, 1, race('White')],
  ['STUDENT-ATTRIBUTION-CODE', 53, 2, indicator('Why the student is attributed to another campus.')],
  ['AS-OF-STATUS-CODE', 55, 1, indicator('Whether the student was enrolled on the day of the fall count.')],
  ['GRADE-LEVEL-CODE', 56, 2, gradeLevel],
  ['MIGRANT-INDICATOR-CODE', 58, 1, indicator('Whether the student is migratory.')],
  ['CAMPUS-ID-OF-ENROLLMENT', 59, 9, campus('Campus the student is enrolled at.')],
  ['CAMPUS-ID-OF-ACCOUNTABILITY', 68, 9, campus('Campus that answers for the results of the student.')],
  [
    'BILINGUAL/ESL-SUMMER-SCHOOL-INDICATOR-CODE',
    77,
    1,
    indicator('Whether the student was in bilingual summer school.'),
  ],
  ['HISPANIC-LATINO-CODE', 78, 1, race('Hispanic or Latino')],
  ['ECONOMIC-DISADVANTAGE-CODE', 79, 2, indicator('Whether and how the student is economically disadvantaged.')],
] as const satisfies readonly Field[]

export const studentDemographic = layout('101', {
  title: 'Student demographic (101)',
  description: 'One record a student and campus, with sex, birth, races, grade and some statuses.',
  files: ['*PEIMS*'],
  container: recordsOfType('101'),
  columns: columnsOf(fields),
  variants: editionOf(fields),
  source: standards,
  confidence: 'verified',
  carried: {
    'UNSCHOOLED-ASYLEE/REFUGEE-CODE': codesNotRead,
    'CAREER-AND-TECHNICAL-ED-IND-CD': codesNotRead,
    'CAMPUS-ID-OF-RESIDENCE': noCommonField,
    'STUDENT-ATTRIBUTION-CODE': noCommonField,
    'AS-OF-STATUS-CODE': noCommonField,
    'CAMPUS-ID-OF-ACCOUNTABILITY': noCommonField,
    'BILINGUAL/ESL-SUMMER-SCHOOL-INDICATOR-CODE': noCommonField,
  },
  recordKey: ['DISTRICT-ID', 'STUDENT-ID', 'CAMPUS-ID-OF-ENROLLMENT'],
})
