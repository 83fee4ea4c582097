import { defineFormat } from '@nrec-align/mapping'
import { courseBindings } from './bindings/course.ts'
import { incidentBindings } from './bindings/incident.ts'
import { programsFactBindings } from './bindings/programs-fact.ts'
import { schoolCalendarBindings } from './bindings/school-calendar.ts'
import { schoolEnrollmentBindings } from './bindings/school-enrollment.ts'
import { specialEducationSnapshotBindings } from './bindings/special-education-snapshot.ts'
import { studentBindings } from './bindings/student.ts'
import { studentCalendarFactBindings } from './bindings/student-calendar-fact.ts'
import { studentSnapshotBindings } from './bindings/student-snapshot.ts'
import { course } from './layouts/course.ts'
import { incident } from './layouts/incident.ts'
import { incidentOffender } from './layouts/incident-offender.ts'
import { incidentOffenderAction } from './layouts/incident-offender-action.ts'
import { incidentOffenderInfraction } from './layouts/incident-offender-infraction.ts'
import { person } from './layouts/person.ts'
import { programsFact } from './layouts/programs-fact.ts'
import { schoolCalendar } from './layouts/school-calendar.ts'
import { schoolEnrollment } from './layouts/school-enrollment.ts'
import { specialEducationSnapshot } from './layouts/special-education-snapshot.ts'
import { student } from './layouts/student.ts'
import { studentCalendarFact } from './layouts/student-calendar-fact.ts'
import { studentCourseEnrollment } from './layouts/student-course-enrollment.ts'
import { studentSnapshot } from './layouts/student-snapshot.ts'
import { notes } from './notes.ts'

/**
 * PIMS templates of Pennsylvania: students, their snapshots, entries and exits, and programs.
 *
 * @param choice `version` is `2024-25`, the only one; `options.aun` names the agency where no record does
 * @returns the format, ready to be read or written
 * @throws RangeError when another version is asked for
 * @see PDE PIMS Manual
 * @example
 * ```ts
 * import { pims } from '@nrec-align/format-pims'
 * console.assert(pims().version === '2024-25')
 * ```
 */
export const pims = defineFormat({
  id: 'pims',
  title: 'PIMS templates',
  description:
    'The files in which Pennsylvania school districts, charter schools and intermediate units report students, enrollment, programs and attendance to the state.',
  publisher: 'Pennsylvania Department of Education',
  kind: 'state',
  trust: 'state',
  confidence: 'verified',
  versions: [
    {
      version: '2024-25',
      title: 'Templates of school year 2024-25',
      packaging: { kind: 'files' },
      layouts: [
        student,
        studentSnapshot,
        schoolEnrollment,
        programsFact,
        specialEducationSnapshot,
        schoolCalendar,
        studentCalendarFact,
        course,
        studentCourseEnrollment,
        person,
        incident,
        incidentOffender,
        incidentOffenderInfraction,
        incidentOffenderAction,
      ],
      bindings: [
        ...studentBindings,
        ...studentSnapshotBindings,
        ...schoolEnrollmentBindings,
        ...programsFactBindings,
        ...specialEducationSnapshotBindings,
        ...schoolCalendarBindings,
        ...studentCalendarFactBindings,
        ...courseBindings,
        ...incidentBindings,
      ],
    },
  ],
  options: {
    aun: {
      description: 'Administrative Unit Number of the agency that reports, for records that name none.',
      example: '999000001',
    },
    schoolYearDate: {
      description:
        'Last day of the school year, for programs, persons and measures of other sources, which name no year.',
      example: '2025-06-30',
    },
    snapshotDate: {
      description: 'The reporting day for which snapshots are written; without it none is.',
      example: '2024-12-02',
    },
  },
  tables: {},
  notes,
})
