import { bind, constant, decimal, identifier, text } from '@nrec-align/mapping'
import { schoolCalendar } from '../layouts/school-calendar.ts'
import { calendarKey, isoDay, lastDayOfYear, withCalendar } from './common-pairs.ts'

const calendar = bind(schoolCalendar, {
  id: 'calendar',
  grain: 'academicSession',
  pairs: {
    'organization.identifiers[us-pa.aun]': ['SUBMITTING AUN', identifier(), withCalendar],
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear, withCalendar],
    sessionType: [[], constant('school-year')],
    title: ['CALENDAR DESCRIPTION', text()],
    begin: ['CALENDAR START DATE', isoDay],
    end: ['CALENDAR END DATE', isoDay],
    scheduledDays: ['NUMBER OF SCHEDULED SCHOOL DAYS', decimal(0)],
    'identifiers[us-pa.calendar]': [calendarKey, identifier({ joinedBy: '|' })],
  },
})

export const schoolCalendarBindings = [calendar]
