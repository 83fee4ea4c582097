import type { ServicesChosen } from '../../measure/index.ts'
import { text } from '../sql/text.ts'
import { dayText, schoolYearIn } from '../sql/time.ts'

const equal = (column: string, wanted: string | undefined): string =>
  wanted === undefined ? 'true' : `coalesce(${column} = ${text(wanted)}, false)`

const absent = `('absent', 'absent-excused', 'absent-unexcused', 'not-expected', 'expelled')`

/**
 * Deliveries of the services chosen, one a row: person, year, provider, quantity and unit. A delivery without a day stands on the
 * first day of the participation; one to which the person did not come is none.
 */
export const delivered = ({ service, program, programKind }: ServicesChosen): string => `SELECT
  coalesce(d.participant, p.participant) AS person,
  ${schoolYearIn('coalesce(d.date, p."begin")')} AS year,
  coalesce(p.organization, s.organization, g.organization) AS provider, d.quantity, s.unit
FROM "serviceDelivery" d
LEFT JOIN participation p ON p.id = d.participation
LEFT JOIN service s ON s.id = d.service
LEFT JOIN program g ON g.id = coalesce(s.program, p.program)
WHERE coalesce(d.participant, p.participant) IS NOT NULL AND coalesce(d."attendanceCategory", '') NOT IN ${absent}
  AND coalesce(p.role, 'client') = 'client' AND ${equal('d.service', service)} AND ${equal('g.id', program)}
  AND ${equal(`coalesce(g.kind, p."programKind")`, programKind)}`

const takesPart = `coalesce(p.stage, 'active') NOT IN ('applied', 'denied', 'waitlisted', 'eligible') AND coalesce(p.role, 'client') = 'client'`

/** Who takes part in the programs chosen in which year, by whose report; nobody where a single service is asked for. */
export const participating = ({
  service,
  program,
  programKind,
}: ServicesChosen): string => `SELECT p.participant AS person, y.year,
  coalesce(p.organization, g.organization) AS provider
FROM participation p LEFT JOIN program g ON g.id = p.program JOIN years y
  ON y.year >= coalesce(${schoolYearIn('p."begin"')}, y.year)
  AND y.year <= coalesce(${schoolYearIn('p."end"')}, CASE WHEN ${dayText('p."begin"')} IS NULL THEN y.year END, ${schoolYearIn('p."begin"')}, y.year)
WHERE p.participant IS NOT NULL AND ${takesPart} AND ${service === undefined ? 'true' : 'false'}
  AND ${equal('p.program', program)} AND ${equal(`coalesce(g.kind, p."programKind")`, programKind)}`
