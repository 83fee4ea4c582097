import { bind, code, decimal, identifier } from '@nrec-align/mapping'
import { studentCalendarFact } from '../layouts/student-calendar-fact.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { calendarKey, lastDayOfYear } from './common-pairs.ts'

const inKey = { mode: 'decodeOnly', reason: 'written with the key of the record, of which it is a part' } as const

/**
 * A student who changes district, funding, grade or special education has a record for each, and they must not become
 * one: the published key is the identifier of the record, and gives back all of its parts.
 */
const summary = bind(studentCalendarFact, {
  id: 'attendance',
  grain: 'attendanceSummary',
  pairs: {
    'organization.identifiers[us-pa.aun]': ['SUBMITTING AUN', identifier(), inKey],
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear, inKey],
    'student.identifiers[us-pa.pasecureid]': ['PASECUREID', identifier(), inKey],
    'student.districtOfResidence.identifiers[us-pa.aun]': ['DISTRICT OF RESIDENCE AUN', identifier(), inKey],
    gradeLevel: ['GRADE', code(gradeLevel), inKey],
    daysEnrolled: ['DAYS ENROLLED', decimal(2)],
    daysPresent: ['DAYS PRESENT', decimal(2)],
    daysUnexcused: ['DAYS ABSENT – UNEXCUSED', decimal(2)],
    'session.identifiers[us-pa.calendar]': [calendarKey, identifier({ joinedBy: '|' }), inKey],
    'identifiers[us-pa.calendar-fact]': [
      [
        ...calendarKey,
        'PASECUREID',
        'DISTRICT OF RESIDENCE AUN',
        'FUNDING DISTRICT AUN',
        'RESIDENCE STATUS CODE',
        'GRADE',
        'SPECIAL EDUCATION INDICATOR',
      ],
      identifier({ joinedBy: '|' }),
    ],
  },
})

export const studentCalendarFactBindings = [summary]
