import type { AmountDeliveredMeasure, DosageMeasure, ServedMeasure, ServicesChosen } from '../../measure/index.ts'
import { text } from '../sql/text.ts'
import type { FactQuery } from './fact-query.ts'
import { delivered, participating } from './services-in-sql.ts'

const columns = `s.year, h.school, s.person, h.grade, s.year AS as_of, s.provider`

/** One school a person and year, so that nothing is added up twice. */
const atHome = 'LEFT JOIN home h ON h.person = s.person AND h.year = s.year'

/** Deliveries and participations as facts, without a school for who is no student. */
const received = (services: ServicesChosen, unit: string): string => `SELECT ${columns},
  1 AS served, 0 AS student, CASE WHEN s.unit = ${text(unit)} THEN s.quantity ELSE 0 END AS quantity,
  CAST(s.unit IS NULL OR (s.unit = ${text(unit)} AND s.quantity IS NULL) AS INTEGER) AS unclear
FROM (${delivered(services)}) s ${atHome} WHERE s.year IS NOT NULL
UNION ALL
SELECT ${columns}, 1, 0, 0, 0 FROM (${participating(services)}) s ${atHome}`

const students = `UNION ALL
SELECT year, school, person, grade, year, NULL, 0, 1, 0, 0 FROM home`

/** No unit is asked for: people are counted, whatever they received. */
const anyUnit = ''

/** People served, or their share of the students. */
export const servedFacts = ({ among, ...services }: ServedMeasure): FactQuery => {
  const isShare = among !== undefined
  return {
    kind: isShare ? 'proportion' : 'count',
    facts: `${received(services, anyUnit)} ${isShare ? students : ''}`,
    person: {
      numerator: isShare ? 'max(served) * max(student)' : 'max(served)',
      denominator: isShare ? 'max(student)' : '0',
      missing: '0',
      ...(isShare ? {} : { counts: 'max(served) = 1' }),
    },
    byProvider: true,
  }
}

/** The amount delivered in one unit. */
export const amountDeliveredFacts = ({ unit, ...services }: AmountDeliveredMeasure): FactQuery => ({
  kind: 'count',
  facts: received(services, unit),
  person: {
    numerator: 'sum(quantity)',
    denominator: '0',
    missing: 'max(unclear)',
    counts: 'sum(quantity) > 0',
  },
  byProvider: true,
})

interface Among {
  readonly rows: string
  readonly counted: string
}

const amongWhom: { readonly [A in DosageMeasure['among']]: Among } = {
  participants: { rows: '', counted: 'max(served)' },
  enrolled: { rows: students, counted: 'max(student)' },
}

/** Those who received enough; a year without any delivery in the unit is one of which nothing is known. */
export const dosageFacts = ({ unit, atLeast, among, ...services }: DosageMeasure): FactQuery => {
  const { rows, counted } = amongWhom[among]
  const known = `${counted} * (1 - max(unclear)) * max(told)`
  return {
    kind: 'proportion',
    facts: `WITH fact AS (${received(services, unit)} ${rows})
SELECT *, CAST(year IN (SELECT year FROM fact WHERE quantity > 0) AS INTEGER) AS told FROM fact`,
    person: {
      numerator: `${known} * CAST(sum(quantity) >= ${atLeast} AS INTEGER)`,
      denominator: known,
      missing: `${counted} - ${known}`,
    },
    byProvider: true,
  }
}
