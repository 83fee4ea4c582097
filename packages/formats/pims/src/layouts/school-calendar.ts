import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, field, indicator, key, needed, sometimes } from './column.ts'
import { noCommonField, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'

const count = (position: number, description: string, length = 3) =>
  field(position, description, 'public', length, needed)

const columns = inPlace(21, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL YEAR DATE': schoolYearDate(2),
  'CALENDAR ID': field(3, 'What the agency calls the calendar, unique in the year.', 'public', 12, key),
  'CALENDAR DESCRIPTION': field(4, 'Whom the calendar is for.', 'public', 100, needed),
  'ROTATION PATTERN CODE': indicator(7, 'How students of a career center come and go.', 'public', sometimes),
  'CALENDAR PROGRAMS CODE': field(8, 'Special situation the calendar was made for.', 'public', 8, sometimes),
  'CALENDAR START DATE': day(9, 'First day of the calendar.', 'public', needed),
  'CALENDAR END DATE': day(10, 'Last day of the calendar.', 'public', needed),
  'INSTRUCTION START DATE': day(11, 'First day of instruction.', 'public', needed),
  'INSTRUCTION END DATE': day(12, 'Last day of instruction.', 'public', needed),
  'GRADUATION CEREMONY DATE': day(13, 'Day of the graduation ceremony.', 'public', sometimes),
  'NUMBER OF SCHEDULED SCHOOL DAYS': count(14, 'Days of instruction that were planned.'),
  'INSTRUCTIONAL MINUTES IN STANDARD DAY': count(15, 'Minutes of instruction in a regular day.'),
  'TOTAL DAYS IN SESSION LOST DUE TO STRIKE': count(16, 'Days lost to a strike.'),
  'TOTAL DAYS IN SESSION LOST DUE TO ACT 80': count(17, 'Days lost to approved dismissals.'),
  'TOTAL DAYS IN SESSION LOST DUE TO OTHER REASONS': count(18, 'Days lost to weather and the like.'),
  'TOTAL MAKE-UP DAYS': count(19, 'Days that were made up.'),
  'TOTAL INSTRUCTIONAL MINUTES LOST TO PLANNED SHORTENED DAYS AND PDE EMERGENCY WAIVER': count(
    20,
    'Minutes lost to shortened days.',
    4,
  ),
  'ACT 80 GROUP': field(21, 'Label of the approval of dismissals.', 'public', 12, sometimes),
})

export const schoolCalendar = layout('school-calendar', {
  title: 'School Calendar',
  description: 'One record a calendar of an agency and school year.',
  // The name of the table was not read; the width tells the template.
  files: ['*SCHOOL_CALENDAR*'],
  writtenAs: 'SCHOOL_CALENDAR.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'ROTATION PATTERN CODE': noCommonField,
    'CALENDAR PROGRAMS CODE': noCommonField,
    'INSTRUCTION START DATE': noCommonField,
    'INSTRUCTION END DATE': noCommonField,
    'GRADUATION CEREMONY DATE': noCommonField,
    'INSTRUCTIONAL MINUTES IN STANDARD DAY': noCommonField,
    'TOTAL DAYS IN SESSION LOST DUE TO STRIKE': noCommonField,
    'TOTAL DAYS IN SESSION LOST DUE TO ACT 80': noCommonField,
    'TOTAL DAYS IN SESSION LOST DUE TO OTHER REASONS': noCommonField,
    'TOTAL MAKE-UP DAYS': noCommonField,
    'TOTAL INSTRUCTIONAL MINUTES LOST TO PLANNED SHORTENED DAYS AND PDE EMERGENCY WAIVER': noCommonField,
    'ACT 80 GROUP': noCommonField,
  },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'SCHOOL YEAR DATE', 'CALENDAR ID'],
})
