import { year } from './calendar.ts'
import type { Row } from './row.ts'
import { district } from './schools.ts'
import { identity } from './senr.ts'
import type { Student } from './student.ts'

const infoRow = (student: Student, since: string, street: string): Row => ({
  'Record Type Code': 'SINF',
  'Local Record ID': `I${student.localId.slice(1)}-${since}`,
  'Effective Start Date': since,
  'Reporting LEA': district.code,
  'School of Attendance': student.spells[0].school.code,
  'Academic Year ID': year.id,
  ...identity(student),
  'Student Hispanic Ethnicity Indicator': student.hispanic ? 'Y' : 'N',
  ...Object.fromEntries(student.races.map((race, place) => [`Student Race ${place + 1} Code`, race])),
  'Address Line 1': street,
  'Address City Name': 'Sampleton',
  'Address State Province Code': 'US-CA',
  'Address Zip Code': '00000',
  'Parent Guardian Highest Education Level Code': student.parentEducation,
  'Guardian 1 First Name': student.guardian,
  'Guardian 1 Last Name': student.lastName,
})

/** One row a student; those who move schools move house too, and have a second row from that day. */
export const sinfRows = (student: Student): readonly Row[] => [
  infoRow(student, year.firstDay, student.street),
  ...(student.spells.length > 1 ? [infoRow(student, year.firstDayAfterMove, `${student.number} Moved Avenue`)] : []),
]
