import { type MobilityFormula, type MobilityMeasure, mobilityFormulas } from '../../measure/index.ts'
import { isOneOf } from '../sql/field.ts'
import { text } from '../sql/text.ts'
import { monthDay } from '../sql/time.ts'
import type { FactQuery } from './fact-query.ts'

/** Entries and exits that mark no coming or going: the paper of one school, the turn of the year, the end of schooling. */
const noEntry = `('reentry-status-change', 'responsibility-only', 'census-only', 'test-only', 'program-only')`
const noWithdrawal = `('year-end', 'status-change', 'secondary-enrollment-ended', 'graduated', 'completed', 'completed-equivalency', 'completed-other', 'completed-none', 'summer-exit')`

/** The last day of the year at a school: of its calendar or its district's, else the last day on which a spell there ends. */
const lastDays = `last_day AS (
  SELECT s.school, s.year, coalesce(max(own."end"), max(above."end"), max(s."end")) AS day
  FROM spell s LEFT JOIN body b ON b.id = s.school
  LEFT JOIN "academicSession" own ON own.organization = s.school AND own."schoolYear" = s.year AND own."sessionType" = 'school-year'
  LEFT JOIN "academicSession" above ON above.organization = b.district AND above."schoolYear" = s.year AND above."sessionType" = 'school-year'
  GROUP BY s.school, s.year
)`

const dividesBy: { readonly [D in (typeof mobilityFormulas)[MobilityFormula]['dividesBy']]: string } = {
  'count-day': 'max(on_count_day)',
  'count-day-and-entries': 'max(on_count_day) + sum(entries)',
}

/** Spells and what they add: a child who leaves and comes back makes two events, at whichever school. */
const facts = ({ countDay, grades }: MobilityMeasure): string => {
  const day = `CAST(CAST(s.year - 1 AS VARCHAR) || ${text(monthDay(countDay))} AS DATE)`
  const enters = `s."begin" > ${day} AND coalesce(s.entry, '') NOT IN ${noEntry}`
  const leaves = `s."end" >= ${day} AND coalesce(s.exit, '') NOT IN ${noWithdrawal} AND (s.exit IS NOT NULL OR s."end" < l.day)`
  return `WITH ${lastDays}
SELECT s.year, s.school, s.person, s.grade, s.year AS as_of, CAST(NULL AS VARCHAR) AS provider,
  CAST(coalesce(s."begin" <= ${day}, false) AND coalesce(s."end" >= ${day}, true) AS INTEGER) AS on_count_day,
  CAST(coalesce(${enters}, false) AS INTEGER) AS entries, CAST(coalesce(${leaves}, false) AS INTEGER) AS withdrawals,
  CAST(s."begin" IS NULL AS INTEGER) AS undated
FROM spell s JOIN last_day l USING (school, year) WHERE ${isOneOf('s.grade', grades)}`
}

/** Entries and withdrawals of each school, added up. */
export const mobilityFacts = (measure: MobilityMeasure): FactQuery => ({
  kind: 'rate',
  facts: facts(measure),
  person: {
    numerator: 'sum(entries) + sum(withdrawals)',
    denominator: dividesBy[mobilityFormulas[measure.formula].dividesBy],
    missing: 'max(undated)',
  },
})
