import { year } from './calendar.ts'
import type { Row } from './row.ts'
import { district } from './schools.ts'
import type { Student } from './student.ts'

/** Who a row is about, in the files that repeat it only so that the state can match the student. */
export const matchedIdentity = (student: Student): Row => ({
  'Reporting LEA': district.code,
  'School of Attendance': student.spells[0].school.code,
  'Academic Year ID': year.id,
  SSID: student.ssid,
  'Local Student ID': student.localId,
  'Student Legal First Name': student.firstName,
  'Student Legal Last Name': student.lastName,
  'Student Birth Date': student.birthDate,
  'Student Gender Code': student.gender,
})

const statusRow = (student: Student, status: string, since: string): Row => ({
  'Record Type Code': 'SELA',
  'Local Record ID': `L${student.localId.slice(1)}-${since}`,
  ...matchedIdentity(student),
  'English Language Acquisition Status Code': status,
  'English Language Acquisition Status Start Date': since,
  'Primary Language Code': student.language,
})

/** English only, or learner; every fifth learner is reclassified in spring. */
export const selaRows = (student: Student): readonly Row[] => {
  if (student.language === 'eng') return [statusRow(student, 'EO', year.firstDay)]
  const learner = statusRow(student, 'EL', year.firstDay)
  return student.number % 5 === 0 ? [learner, statusRow(student, 'RFEP', '20260401')] : [learner]
}
