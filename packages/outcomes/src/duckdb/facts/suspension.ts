import type { SuspensionMeasure } from '../../measure/index.ts'
import { isOneOf } from '../sql/field.ts'
import { schoolYearIn } from '../sql/time.ts'
import type { FactQuery } from './fact-query.ts'
import { enrolledColumns, enrolledIn } from './population.ts'

/** A year of which no action of any kind is recorded is one of which nothing is known, not one without suspensions. */
const facts = ({ actions, grades }: SuspensionMeasure): string => `WITH action AS (
  SELECT d.*, ${schoolYearIn('coalesce(d."begin", d."incidentDate")')} AS year FROM "disciplineAction" d
)
SELECT ${enrolledColumns}, 1 AS enrolled_here, 0 AS suspended,
  CAST(e.year IN (SELECT year FROM action WHERE year IS NOT NULL) AS INTEGER) AS known
${enrolledIn(grades)}
UNION ALL
SELECT a.year, coalesce(a.school, h.school), a.student, NULL, a.year, NULL, 0, 1, 1
FROM action a LEFT JOIN home h ON h.person = a.student AND h.year = a.year
WHERE a.student IS NOT NULL AND a.year IS NOT NULL AND ${isOneOf('a.action', actions)}`

const counted = 'max(enrolled_here) * max(known)'

const numerators: { readonly [C in SuspensionMeasure['counts']]: string } = {
  any: `${counted} * max(suspended)`,
  none: `${counted} * (1 - max(suspended))`,
}

/** Students with an action, once each in a place, of those enrolled there. */
export const suspensionFacts = (measure: SuspensionMeasure): FactQuery => ({
  kind: 'proportion',
  facts: facts(measure),
  person: {
    numerator: numerators[measure.counts],
    denominator: counted,
    missing: 'max(enrolled_here) * (1 - max(known))',
  },
})
