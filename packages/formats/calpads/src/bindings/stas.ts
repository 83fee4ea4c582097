import { bind, decimal, flag, schoolYear } from '@nrec-align/mapping'
import { stas } from '../layouts/stas.ts'
import { recordPairs } from './record-pairs.ts'
import { matchKeys, schoolCode, studentIdentifiers, unsure } from './student-pairs.ts'

const attendanceSummary = bind(stas, {
  id: 'attendance-summary',
  grain: 'attendanceSummary',
  where: { 'Record Type Code': 'STAS' },
  pairs: {
    ...recordPairs,
    'organization.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode],
    schoolYear: ['Academic Year ID', schoolYear('range'), unsure],
    ...studentIdentifiers,
    ...matchKeys,
    exempt: ['Student Absence Summary Data Collection Exemption Indicator', flag('Y', 'N')],
    daysEnrolled: ['Expected Attendance Days', decimal(2)],
    daysPresent: ['Days Attended', decimal(2)],
    daysOutOfSchoolSuspension: ['Days Absent Out-of-School Suspension', decimal(2)],
    daysInSchoolSuspension: ['Days in Attendance In-School Suspension', decimal(2)],
    daysExcused: ['Days Absent Excused Non-Suspension', decimal(2)],
    daysUnexcused: ['Days Absent Unexcused Non-Suspension', decimal(2)],
    daysIncompleteStudy: ['Incomplete Independent Study Days', decimal(2)],
  },
})

export const stasBindings = [attendanceSummary]
