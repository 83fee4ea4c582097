import type { PlaceKind } from '../../figures/index.ts'
import type { PlaceMembership } from '../place-membership.ts'
import { schoolYearIn } from '../sql/time.ts'
import { customPeople } from './custom-people.ts'

/** How the places of one kind are found: by the bodies in which things happen, by the people who belong to them, or both. */
export interface PlaceSource {
  /** Rows of id, name, body and year. */
  readonly bodies?: string
  /** Rows of id, name, person and year. */
  readonly people?: string
  /** Rows of id and name of the places at which services are counted by who provides them. */
  readonly providers?: string
}

const everyYear = 'CROSS JOIN years y'

const membershipYears = `y.year >= coalesce(${schoolYearIn('m."begin"')}, y.year) AND y.year <= coalesce(${schoolYearIn('m."end"')}, y.year)`

/** An initiative is its member schools; where it names none, the schools of its member districts. */
const initiativeBodies = `WITH member AS (
  SELECT i.id, i.name, m.organization, b.is_school, b.is_district, y.year
  FROM initiative i JOIN "initiativeMembership" m ON m.initiative = i.id JOIN body b ON b.id = m.organization
  JOIN years y ON ${membershipYears}
)
SELECT id, name, organization AS body, year FROM member WHERE is_school
UNION
SELECT m.id, m.name, b.id, m.year FROM member m JOIN body b ON b.district = m.organization
WHERE m.is_district AND NOT EXISTS (SELECT 1 FROM member s WHERE s.id = m.id AND s.year = m.year AND s.is_school)`

/** Those who take part; who only asked to, or was turned away, does not. */
const partnerPeople = `SELECT b.id, b.name, p.participant AS person, y.year
FROM participation p JOIN body b ON b.id = p.organization AND b.is_partner
JOIN years y ON y.year >= coalesce(${schoolYearIn('p."begin"')}, y.year) AND y.year <= coalesce(${schoolYearIn('p."end"')}, y.year)
WHERE p.participant IS NOT NULL AND coalesce(p.role, 'client') = 'client'
  AND coalesce(p.stage, 'active') NOT IN ('applied', 'denied', 'waitlisted', 'eligible')`

/** The places of every kind. */
type PlaceSources = { readonly [K in PlaceKind]: PlaceSource }

export const placeSourcesOf = (memberships: readonly PlaceMembership[]): PlaceSources => ({
  school: { bodies: `SELECT id, name, id AS body, year FROM body ${everyYear} WHERE is_school` },
  district: {
    bodies: `SELECT b.district AS id, d.name, b.id AS body, year FROM body b LEFT JOIN body d ON d.id = b.district ${everyYear} WHERE b.district IS NOT NULL
UNION SELECT id, name, id, year FROM body ${everyYear} WHERE is_district`,
  },
  state: {
    bodies: `SELECT state AS id, NULL AS name, id AS body, year FROM body ${everyYear} WHERE state IS NOT NULL AND NOT is_partner`,
  },
  initiative: { bodies: initiativeBodies },
  partner: { people: partnerPeople, providers: 'SELECT id, name FROM body WHERE is_partner' },
  custom: {
    bodies: `SELECT m.place AS id, m.name, m.school AS body, year FROM place_membership m ${everyYear} WHERE m.pattern = 'school'`,
    people: customPeople(memberships),
  },
})
