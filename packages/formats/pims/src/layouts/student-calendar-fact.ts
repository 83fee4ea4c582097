import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { aun, field, indicator, key, needed, school, sometimes } from './column.ts'
import { noCommonField, pasecureid, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'

const days = (position: number, description: string, length: number) =>
  field(position, description, 'sensitive', length, needed)

const columns = inPlace(16, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL YEAR DATE': schoolYearDate(2),
  'CALENDAR ID': field(3, 'The calendar in which the days are counted.', 'public', 12, key),
  PASECUREID: pasecureid(4),
  'DISTRICT OF RESIDENCE AUN': aun(5, 'District in which the parents live.', needed),
  'FUNDING DISTRICT AUN': aun(6, 'District that pays for the student.', needed),
  'RESIDENCE STATUS CODE': field(7, 'Where the student lives relative to the agency.', 'quasi-identifier', 9, needed),
  'DAYS ENROLLED': days(8, 'Days present and days absent together.', 3),
  'DAYS PRESENT': days(9, 'Days present while school was in session.', 6),
  'PERCENTAGE OF TIME ENROLLED FOR CALENDAR': field(
    10,
    'Share of a full day of membership, in percent.',
    'public',
    3,
    needed,
  ),
  GRADE: field(11, 'Grade in which the days were spent.', 'quasi-identifier', 3, {
    ...needed,
    lengthConfidence: 'verified',
  }),
  'SENDING CHARTER SCHOOL – SCHOOL NUMBER': school(
    13,
    'Number of the charter school that sent the student.',
    sometimes,
  ),
  'SENDING CHARTER SCHOOL AUN': aun(14, 'Charter school that sent the student.', sometimes),
  'SPECIAL EDUCATION INDICATOR': indicator(
    15,
    'Whether the days are those of a special education student.',
    'sensitive',
    needed,
  ),
  'DAYS ABSENT – UNEXCUSED': days(16, 'Days missed without an excuse.', 6),
})

export const studentCalendarFact = layout('student-calendar-fact', {
  title: 'Student Calendar Fact (PIMS_STUDENT_CALENDAR_FACT)',
  description: 'Days enrolled, present and absent without excuse, by student and calendar.',
  files: ['*STUDENT_CALENDAR_FACT*'],
  writtenAs: 'PIMS_STUDENT_CALENDAR_FACT.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'PERCENTAGE OF TIME ENROLLED FOR CALENDAR':
      'the share belongs to the stay, of which this record names neither school nor days',
    'SENDING CHARTER SCHOOL – SCHOOL NUMBER': noCommonField,
    'SENDING CHARTER SCHOOL AUN': noCommonField,
  },
  dropped: notCollected(columns),
  recordKey: [
    'SUBMITTING AUN',
    'SCHOOL YEAR DATE',
    'CALENDAR ID',
    'PASECUREID',
    'DISTRICT OF RESIDENCE AUN',
    'FUNDING DISTRICT AUN',
    'RESIDENCE STATUS CODE',
    'GRADE',
    'SPECIAL EDUCATION INDICATOR',
  ],
})
