import { layout } from '@nrec-align/mapping'
import { standards } from '../sources.ts'
import { campus, gradeLevel, indicator, leading, localStudentId } from './common-fields.ts'
import { columnsOf, editionOf, type Field, recordsOfType } from './fields.ts'
import { codesNotRead, noCommonField } from './kept-reasons.ts'

/** Characters 30 and 46 are filler here; an earlier edition had indicators of prekindergarten there. */
const fields = [
  ...leading,
  ['CAMPUS-ID-OF-ENROLLMENT', 19, 9, campus('Campus the student is enrolled at.')],
  ['GRADE-LEVEL-CODE', 28, 2, gradeLevel],
  ['ADA-ELIGIBILITY-CODE', 31, 1, { description: 'How the enrollment counts in attendance.', privacy: 'public' }],
  ['BILINGUAL-PROGRAM-TYPE-CODE', 37, 1, indicator('Kind of bilingual program.')],
  ['ESL-PROGRAM-TYPE-CODE', 38, 1, indicator('Kind of program of English as a second language.')],
  ['LEP-INDICATOR-CODE', 39, 1, indicator('Whether the student is or was an English learner.')],
  ['HOME-LANGUAGE-CODE', 40, 2, { description: 'Language spoken at home.', privacy: 'quasi-identifier' }],
  ['PARENTAL-PERMISSION-CODE', 42, 1, indicator('What the parents allowed of language programs.')],
  ['PK-PROGRAM-TYPE-CODE', 43, 2, indicator('Kind of prekindergarten.')],
  ['AT-RISK-INDICATOR-CODE', 45, 1, indicator('Whether the state counts the student as at risk.')],
  ['TITLE-I-PART-A-INDICATOR-CODE', 47, 1, indicator('How the student is served under Title I.')],
  ['SPECIAL-ED-INDICATOR-CODE', 48, 1, indicator('Whether the student is in special education.')],
  ['PRIMARY-PK-FUNDING-SOURCE-CODE', 49, 1, indicator('Who mainly pays for prekindergarten.')],
  ['SECONDARY-PK-FUNDING-SOURCE-CODE', 50, 1, indicator('Who else pays for prekindergarten.')],
  ['GIFTED-TALENTED-INDICATOR-CODE', 51, 1, indicator('Whether the student is in a gifted program.')],
  ['DYSLEXIA-INDICATOR-CODE', 52, 1, indicator('Whether the student has dyslexia.')],
  ['IMMIGRANT-INDICATOR-CODE', 54, 1, indicator('Whether the student is a recent immigrant.')],
  ['LOCAL-STUDENT-ID', 65, 9, localStudentId],
  ['SSI-PROMOTION-RETENTION-CODE', 74, 2, indicator('Promotion or retention under the student success initiative.')],
] as const satisfies readonly Field[]

export const studentEnrollment = layout('110', {
  title: 'Student enrollment (110)',
  description: 'One record a student and campus, with grade, membership and program statuses.',
  files: ['*PEIMS*'],
  container: recordsOfType('110'),
  columns: columnsOf(fields),
  variants: editionOf(fields),
  source: standards,
  confidence: 'verified',
  carried: {
    'BILINGUAL-PROGRAM-TYPE-CODE': codesNotRead,
    'ESL-PROGRAM-TYPE-CODE': codesNotRead,
    'HOME-LANGUAGE-CODE': codesNotRead,
    'PARENTAL-PERMISSION-CODE': noCommonField,
    'PK-PROGRAM-TYPE-CODE': noCommonField,
    'TITLE-I-PART-A-INDICATOR-CODE': codesNotRead,
    'PRIMARY-PK-FUNDING-SOURCE-CODE': noCommonField,
    'SECONDARY-PK-FUNDING-SOURCE-CODE': noCommonField,
    'SSI-PROMOTION-RETENTION-CODE': noCommonField,
  },
  recordKey: ['DISTRICT-ID', 'STUDENT-ID', 'CAMPUS-ID-OF-ENROLLMENT'],
})
