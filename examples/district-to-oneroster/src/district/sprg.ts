import { year } from './calendar.ts'
import type { Row } from './row.ts'
import { matchedIdentity } from './sela.ts'
import type { Student } from './student.ts'

const programRow = (student: Student, program: string, more: Row = {}): Row => ({
  'Record Type Code': 'SPRG',
  'Local Record ID': `P${student.localId.slice(1)}-${program}`,
  ...matchedIdentity(student),
  'Education Program Code': program,
  'Education Program Membership Start Date': year.firstDay,
  ...more,
})

/** Free meals for every third student, Title I for every fourth, and three families without a home. */
export const sprgRows = (student: Student): readonly Row[] => [
  ...(student.number % 3 === 0 ? [programRow(student, '181')] : []),
  ...(student.number % 4 === 0 ? [programRow(student, '122')] : []),
  ...(student.number % 100 === 50
    ? [
        programRow(student, '191', {
          'Homeless Dwelling Type Code': '100',
          'Unaccompanied Youth Indicator': 'N',
          'Runaway Youth Indicator': 'N',
        }),
      ]
    : []),
]
