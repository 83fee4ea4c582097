import { year } from './calendar.ts'
import type { Row } from './row.ts'
import { district } from './schools.ts'
import type { Spell, Student } from './student.ts'

/** Who a row is about, as SENR and SINF say it. */
export const identity = (student: Student): Row => ({
  SSID: student.ssid,
  'Local Student ID': student.localId,
  'Student Legal First Name': student.firstName,
  'Student Legal Middle Name': student.middleName,
  'Student Legal Last Name': student.lastName,
  'Student Alias First Name': student.aliasFirstName,
  'Student Alias Last Name': student.aliasFirstName === '' ? '' : student.lastName,
  'Student Birth Date': student.birthDate,
  'Student Gender Code': student.gender,
  'Student Birth City': student.birthCountry === 'US' ? 'Sampleton' : '',
  'Student Birth State Province Code': student.birthCountry === 'US' ? 'US-CA' : '',
  'Student Birth Country Code': student.birthCountry,
})

const spellRow = (student: Student, spell: Spell, place: number): Row => ({
  'Record Type Code': 'SENR',
  'Local Record ID': `E${student.localId.slice(1)}-${place + 1}`,
  'Reporting LEA': district.code,
  'School of Attendance': spell.school.code,
  'Academic Year ID': year.id,
  ...identity(student),
  'Enrollment Start Date': spell.begin,
  'Enrollment Status Code': '10',
  'Grade Level Code': student.grade,
  'Enrollment Exit Date': spell.end ?? '',
  'Student Exit Reason Code': spell.exitReason ?? '',
  'Student School Completion Status': spell.completion ?? '',
  'Student Met All UC and/or CSU Requirements Indicator':
    spell.completion === undefined ? '' : student.number % 2 === 0 ? 'Y' : 'N',
})

/** One row a stay in a school. */
export const senrRows = (student: Student): readonly Row[] =>
  student.spells.map((spell, place) => spellRow(student, spell, place))
