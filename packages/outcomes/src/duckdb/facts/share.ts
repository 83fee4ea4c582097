import { spaceOf } from '@nrec-align/schema'
import { type People, personEntities, type ShareMeasure } from '../../measure/index.ts'
import { conditionInSql } from '../sql/field.ts'
import { name } from '../sql/text.ts'
import { overlapsYear } from '../sql/time.ts'
import type { FactContext, FactQuery } from './fact-query.ts'

interface When {
  readonly schoolYear?: string
  readonly begin?: string
  readonly end?: string
}

/** Whether a record holds in a school year: the one it names, else one of its days; at any time where it has neither. */
const holdsIn = ({ schoolYear, begin, end }: When): string => {
  const byDays = begin === undefined ? 'true' : overlapsYear(`r.${name(begin)}`, `r.${name(end ?? begin)}`, 'y.year')
  const hasDays = begin === undefined ? 'false' : `r.${name(begin)} IS NOT NULL`
  if (schoolYear === undefined) return byDays
  const year = `r.${name(schoolYear)}`
  return `CASE WHEN ${hasDays} OR ${year} IS NULL THEN ${byDays} ELSE ${year} = y.year END`
}

/** The people of a set, by year and, where its records name one, by school. */
const peopleInSql = ({ entity, where }: People): string => {
  const { person, when, ...rest } = personEntities[entity]
  const school = 'organization' in rest ? `r.${name(rest.organization)}` : 'CAST(NULL AS VARCHAR)'
  const conditions = Object.entries(where).map(([path, condition]) => conditionInSql(entity, path, condition))
  const isStudent = entity === 'student' ? ['student IS NOT NULL'] : []
  return `SELECT DISTINCT r.${name(person)} AS person, ${school} AS school, y.year
FROM (SELECT * FROM ${name(spaceOf(entity))} WHERE ${[...isStudent, ...conditions, 'true'].join(' AND ')}) r
JOIN years y ON ${holdsIn(when)} WHERE r.${name(person)} IS NOT NULL`
}

/** Where no record of an entity was handed over, nothing is known of anybody, and nobody counts as one who does not. */
const isKnown = ({ numerator, denominator }: ShareMeasure, present: FactContext['present']): boolean =>
  [numerator, denominator].every(({ entity }) => present.has(spaceOf(entity)))

const facts = (measure: ShareMeasure, { present }: Pick<FactContext, 'present'>): string => `WITH
population AS (${peopleInSql(measure.population)}),
known AS (SELECT DISTINCT person, year FROM (${peopleInSql(measure.denominator)}) WHERE ${isKnown(measure, present)}),
met AS (SELECT DISTINCT person, year FROM (${peopleInSql(measure.numerator)}))
SELECT p.year, coalesce(p.school, e.school) AS school, p.person, e.grade, p.year AS as_of, CAST(NULL AS VARCHAR) AS provider,
  CAST(k.person IS NOT NULL AS INTEGER) AS known, CAST(k.person IS NOT NULL AND m.person IS NOT NULL AS INTEGER) AS met
FROM population p
LEFT JOIN enrolled e ON e.person = p.person AND e.year = p.year AND (p.school IS NULL OR e.school = p.school)
LEFT JOIN known k ON k.person = p.person AND k.year = p.year
LEFT JOIN met m ON m.person = p.person AND m.year = p.year`

/** People of one set who are in another too. */
export const shareFacts = (measure: ShareMeasure, context: Pick<FactContext, 'present'>): FactQuery => ({
  kind: 'proportion',
  facts: facts(measure, context),
  person: { numerator: 'max(met)', denominator: 'max(known)', missing: '1 - max(known)' },
})
