import { year } from './calendar.ts'
import type { Row } from './row.ts'
import { matchedIdentity } from './sela.ts'
import type { Student } from './student.ts'

/** One row a student, for the first school of the year. */
export const stasRows = (student: Student): readonly Row[] => {
  const unexcused = Math.floor(student.daysAbsent / 3)
  return [
    {
      'Record Type Code': 'STAS',
      'Local Record ID': `A${student.localId.slice(1)}`,
      ...matchedIdentity(student),
      'Student Absence Summary Data Collection Exemption Indicator': 'N',
      'Hourly Attendance School Type Indicator': 'N',
      'Expected Attendance Days': `${year.daysTaught}.00`,
      'Days Attended': `${year.daysTaught - student.daysAbsent}.00`,
      'Days Absent Out-of-School Suspension': '0.00',
      'Days in Attendance In-School Suspension': '0.00',
      'Days Absent Excused Non-Suspension': `${student.daysAbsent - unexcused}.00`,
      'Days Absent Unexcused Non-Suspension': `${unexcused}.00`,
      'Incomplete Independent Study Days': '0.00',
    },
  ]
}
