import type {
  CompletionWindow,
  DayAfterClass,
  PostsecondaryCompletionMeasure,
  PostsecondaryEnrollmentMeasure,
} from '../../measure/index.ts'
import { text } from '../sql/text.ts'
import { monthDay } from '../sql/time.ts'
import type { FactQuery } from './fact-query.ts'
import { highSchoolClass } from './high-school-class.ts'

const dayAfter = ({ years, ...day }: DayAfterClass): string =>
  `CAST(CAST(c.year + ${years} AS VARCHAR) || ${text(monthDay(day))} AS DATE)`

/** The last day that the records of colleges speak of; a window that ends later is not over, and nobody's answer is known. */
const lastKnownDay = `SELECT max(greatest(coalesce("begin", DATE '0001-01-01'), coalesce("end", DATE '0001-01-01'), coalesce("graduationDate", DATE '0001-01-01'))) FROM "postsecondaryEnrollment"`

const person = { numerator: 'max(reached)', denominator: 'max(known)', missing: '1 - max(known)' }

const columns =
  'c.year, c.school, c.person, CAST(NULL AS VARCHAR) AS grade, c.year AS as_of, CAST(NULL AS VARCHAR) AS provider'

/** Those of a class of whom a college reports a term that overlaps the window; who is not found counts as not enrolled. */
export const postsecondaryEnrollmentFacts = ({ window }: PostsecondaryEnrollmentMeasure): FactQuery => ({
  kind: 'proportion',
  facts: `WITH ${highSchoolClass}
SELECT ${columns}, known, known * CAST(EXISTS (
  SELECT 1 FROM "postsecondaryEnrollment" p WHERE p.student = c.person AND coalesce(p."begin", p."end") <= ${dayAfter(window.through)}
    AND coalesce(p."end", p."begin") >= ${dayAfter(window.from)}
) AS INTEGER) AS reached
FROM (SELECT *, CAST(coalesce((${lastKnownDay}) >= ${dayAfter(window.through)}, false) AS INTEGER) AS known FROM class c) c`,
  person,
})

/** Years of college run from 15 August to 14 August. */
const lastDayOf = (years: number): string => dayAfter({ years, month: 8, day: 14 })

const clocks: { readonly [F in CompletionWindow['from']]: (years: number) => { classes: string; lastDay: string } } = {
  'high-school': (years) => ({ classes: 'SELECT * FROM class', lastDay: lastDayOf(years) }),
  'first-enrollment': (years) => ({
    classes: `SELECT c.*, f.first FROM class c
  JOIN (SELECT student, min("begin") AS first FROM "postsecondaryEnrollment" WHERE "begin" IS NOT NULL GROUP BY student) f ON f.student = c.person`,
    lastDay: `CAST(c.first + INTERVAL ${years} YEAR AS DATE)`,
  }),
}

const isCertificate = `regexp_matches(upper(coalesce(p."degreeTitle", '')), '(^|[^A-Z])CERT')`

/** Those of a class of whom a college reports an award in time. */
export const postsecondaryCompletionFacts = ({ window }: PostsecondaryCompletionMeasure): FactQuery => {
  const { classes, lastDay } = clocks[window.from](window.years)
  return {
    kind: 'proportion',
    facts: `WITH ${highSchoolClass}
SELECT ${columns}, known, known * CAST(EXISTS (
  SELECT 1 FROM "postsecondaryEnrollment" p
  WHERE p.student = c.person AND p.graduated AND p."graduationDate" <= ${lastDay} ${window.certificates ? '' : `AND NOT ${isCertificate}`}
) AS INTEGER) AS reached
FROM (SELECT c.*, CAST(coalesce((${lastKnownDay}) >= ${lastDay}, false) AS INTEGER) AS known FROM (${classes}) c) c`,
    person,
  }
}
