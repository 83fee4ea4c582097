import { layout } from '@nrec-align/mapping'
import { standards } from '../sources.ts'
import { campus, indicator, leading, localStudentId } from './common-fields.ts'
import { columnsOf, editionOf, type Field, recordsOfType } from './fields.ts'
import { codesNotRead } from './kept-reasons.ts'

const endorsement = (of: string) => indicator(`Whether the student graduated with the endorsement ${of}.`)

/** The columns of the foundation high school program are filler in the edition of 2013-14. */
const fields = [
  ...leading,
  ['CAMPUS-ID', 19, 9, campus('Campus the student left.')],
  ['LEAVER-REASON-CODE', 28, 2, indicator('Why the student left.')],
  ['DATE-OF-GRADUATION', 34, 6, { description: 'Month of graduation.', privacy: 'quasi-identifier' }],
  ['GRADUATION-TYPE-CODE', 40, 2, indicator('Kind of diploma.')],
  ['FHSP-PARTICIPANT-CODE', 42, 1, indicator('Part in the foundation high school program.')],
  ['FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE', 43, 1, indicator('Whether the distinguished level was reached.')],
  ['LOCAL-STUDENT-ID', 46, 9, localStudentId],
  ['STEM-ENDORSEMENT-INDICATOR-CODE', 55, 1, endorsement('science and technology')],
  ['BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE', 56, 1, endorsement('business and industry')],
  ['PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE', 57, 1, endorsement('public services')],
  ['ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE', 58, 1, endorsement('arts and humanities')],
  ['MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE', 59, 1, endorsement('multidisciplinary studies')],
] as const satisfies readonly Field[]

export const schoolLeaver = layout('203', {
  title: 'School leaver (203)',
  description: 'One record a student of grades 7 to 12 who left or graduated in the school year before the collection.',
  files: ['*PEIMS*'],
  container: recordsOfType('203'),
  columns: columnsOf(fields),
  variants: editionOf(fields),
  source: standards,
  confidence: 'verified',
  carried: {
    'GRADUATION-TYPE-CODE': codesNotRead,
    'FHSP-PARTICIPANT-CODE': codesNotRead,
    'FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE': codesNotRead,
    'STEM-ENDORSEMENT-INDICATOR-CODE': codesNotRead,
    'BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE': codesNotRead,
    'PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE': codesNotRead,
    'ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE': codesNotRead,
    'MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE': codesNotRead,
  },
  recordKey: ['DISTRICT-ID', 'STUDENT-ID', 'CAMPUS-ID'],
})
