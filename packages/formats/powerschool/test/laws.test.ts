import { formatLaws } from '@nrec-align/testkit'
import { powerschool } from '../src/index.ts'

const notNow = 'of a student who is not enrolled now nothing is known by it'
const withCodes = 'a mark is read together with the attendance codes alone, which stand in another file'

/** What is read with the attendance codes only: the tests of reading go through it. */
const pairs = [
  'student.identifiers[powerschool.student-id]',
  'organization.identifiers[powerschool.school-number]',
  'date',
  'category',
]
const marks = ['attendance/absence', 'attendance/presence'].flatMap((binding) => [
  `binding ${binding}`,
  ...pairs.map((path) => `pair ${binding} ${path}`),
])

formatLaws(powerschool, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  unreachable: Object.fromEntries(marks.map((name) => [name, withCodes])),
  silentColumns: {
    'schools alternate_school_number': 'the row of the district has none',
    'students enroll_status': 'any other number means that the student is not active',
    'students entrydate': notNow,
    'students exitdate': notNow,
    'students grade_level': notNow,
    'terms portion': 'a part of a year may be any; only halves, thirds and quarters have a name',
    'attendance att_date': withCodes,
    'attendance schoolid': withCodes,
  },
})
