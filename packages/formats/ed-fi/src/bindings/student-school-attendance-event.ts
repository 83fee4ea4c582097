import { bind, code, date, decimal, schoolYear, text } from '@nrec-align/mapping'
import { studentSchoolAttendanceEvent as layout } from '../layouts/student-school-attendance-event.ts'
import { attendanceEventCategory } from '../tables/attendance-event-category.ts'
import { changedPairs } from './changed.ts'
import { bodyId, sessionId, studentId } from './identity.ts'
import { unlessKeyed } from './reasons.ts'

export const studentSchoolAttendanceEvent = bind(layout, {
  id: 'attendance-event',
  grain: 'attendanceEvent',
  pairs: {
    'student.identifiers[ed-fi.student-unique-id]': ['studentReference.studentUniqueId', studentId],
    'organization.identifiers[ed-fi.education-organization-id]': ['schoolReference.schoolId', bodyId],
    'session.organization.identifiers[ed-fi.education-organization-id]': [
      'sessionReference.schoolId',
      bodyId,
      unlessKeyed,
    ],
    'session.schoolYear': ['sessionReference.schoolYear', schoolYear('endOrRange'), unlessKeyed],
    'session.title': ['sessionReference.sessionName', text(), unlessKeyed],
    'session.identifiers[ed-fi.session]': [
      ['sessionReference.schoolId', 'sessionReference.schoolYear', 'sessionReference.sessionName'],
      sessionId,
    ],
    date: ['eventDate', date('yyyy-MM-dd')],
    category: ['attendanceEventCategoryDescriptor', code(attendanceEventCategory)],
    portion: ['eventDuration', decimal(4), { confidence: 'unverified' }],
    ...changedPairs,
  },
})
