import { kept } from './kept.ts'
import { anyText, date, descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const inSession = 'SessionReference.SessionIdentity'

/** Days on which a student was absent, late or otherwise to be noted; days without note are usually not there. */
export const studentSchoolAttendanceEvent = resource('studentSchoolAttendanceEvent', {
  title: 'Attendance of students at schools',
  description: 'One object for each day of a student that was noted.',
  collection: 'studentSchoolAttendanceEvents',
  element: 'StudentSchoolAttendanceEvent',
  recordKey: [
    'studentReference.studentUniqueId',
    'schoolReference.schoolId',
    'sessionReference.schoolId',
    'sessionReference.schoolYear',
    'sessionReference.sessionName',
    'eventDate',
    'attendanceEventCategoryDescriptor',
  ],
  members: {
    'studentReference.studentUniqueId': string('Student.', 'direct-identifier', 32, { required: 'always' }),
    'schoolReference.schoolId': number('School.', 'public', { required: 'always' }),
    'sessionReference.schoolId': number('School of the session.', 'public', {
      required: 'always',
      xml: `${inSession}.SchoolReference.SchoolIdentity.SchoolId`,
    }),
    'sessionReference.schoolYear': number('School year of the session.', 'public', {
      required: 'always',
      xml: `${inSession}.SchoolYear`,
    }),
    'sessionReference.sessionName': string('Session.', 'public', 60, { required: 'always' }),
    eventDate: date('Day.', 'sensitive', { required: 'always', xml: 'AttendanceEvent.EventDate' }),
    attendanceEventCategoryDescriptor: descriptor('What was noted.', 'sensitive', {
      required: 'always',
      xml: 'AttendanceEvent.AttendanceEventCategory',
    }),
    eventDuration: number('Share of the day.', 'sensitive', { xml: 'AttendanceEvent.EventDuration' }),
    attendanceEventReason: string('Reason in words.', 'sensitive', 255, {
      ...unheld,
      xml: 'AttendanceEvent.AttendanceEventReason',
    }),
    educationalEnvironmentDescriptor: descriptor('Where the student was taught.', 'sensitive', {
      ...unheld,
      xml: 'AttendanceEvent.EducationalEnvironment',
    }),
    arrivalTime: anyText('When the student came.', 'sensitive', unheld),
    departureTime: anyText('When the student left.', 'sensitive', unheld),
    schoolAttendanceDuration: number('Minutes present.', 'sensitive', unheld),
    ...changed,
  },
})
