import type { PlaceMembership } from '../place-membership.ts'
import { text } from '../sql/text.ts'
import { type Criterion, criteriaOf, patternOf } from './membership-pattern.ts'

const ofResidence = (column: string): string => {
  const residence = `(list_filter(p.addresses, lambda address: address."use" = 'residence'))[1].${column}`
  return `lower(trim(m.${column})) = lower(trim(${residence}))`
}

const sameAs: { readonly [C in Criterion]: string } = {
  person: 'm.person = p.id',
  school: 'm.school = e.school',
  line1: ofResidence('line1'),
  city: ofResidence('city'),
  state: ofResidence('state'),
  postalCode: ofResidence('"postalCode"'),
  countyFips: ofResidence('"countyFips"'),
}

/** Rows of one pattern are joined by equality alone, which a table of any length bears. */
const ofPattern = (pattern: string): string => {
  const criteria = criteriaOf(pattern)
  const byPerson = criteria.filter((criterion) => criterion !== 'school').map((criterion) => sameAs[criterion])
  const schools = criteria.includes('school')
    ? `JOIN enrolled e ON e.person = p.id AND ${sameAs.school}`
    : 'CROSS JOIN years e'
  return `SELECT m.place AS id, m.name, p.id AS person, e.year
FROM place_membership m JOIN person p ON ${byPerson.join(' AND ')} ${schools} WHERE m.pattern = ${text(pattern)}`
}

/** Whom the rows of custom places name, other than by school alone. */
export const customPeople = (memberships: readonly PlaceMembership[]): string => {
  const patterns = [...new Set(memberships.map(patternOf))].filter((pattern) => pattern !== 'school')
  return patterns.length === 0
    ? `SELECT '' AS id, '' AS name, '' AS person, 0 AS year WHERE false`
    : patterns.map(ofPattern).join(' UNION ALL ')
}
