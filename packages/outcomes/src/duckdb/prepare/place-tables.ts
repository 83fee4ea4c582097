import type { PlaceKind } from '../../figures/index.ts'
import type { PlaceMembership } from '../place-membership.ts'
import { text } from '../sql/text.ts'
import { type PlaceSource, placeSourcesOf } from './places.ts'

type Sources = readonly (readonly [kind: PlaceKind, source: PlaceSource])[]

const union = (sources: Sources, part: keyof PlaceSource, columns: string, otherwise: string): string => {
  const queries = sources.flatMap(([kind, source]) => {
    const query = source[part]
    return query === undefined ? [] : [`SELECT ${text(kind)} AS kind, ${columns} FROM (${query})`]
  })
  return queries.length === 0 ? `SELECT ${otherwise} WHERE false` : queries.join(' UNION ALL ')
}

/**
 * The places of some kinds under numbers of their own: `place`, and who and what belongs to each in each year. A row that two
 * memberships would give stands once, or somebody would count twice.
 */
export const placeTables = (
  kinds: readonly PlaceKind[],
  memberships: readonly PlaceMembership[],
): readonly string[] => {
  const all = placeSourcesOf(memberships)
  const sources = [...new Set(kinds)].map((kind) => [kind, all[kind]] as const)
  const none = `'' AS kind, '' AS id, '' AS name`
  return [
    `CREATE TEMP TABLE place_body_source AS ${union(sources, 'bodies', 'id, name, body, year', `${none}, '' AS body, 0 AS year`)}`,
    `CREATE TEMP TABLE place_person_source AS ${union(sources, 'people', 'id, name, person, year', `${none}, '' AS person, 0 AS year`)}`,
    `CREATE TEMP TABLE place_provider_source AS ${union(sources, 'providers', 'id, name', none)}`,
    `CREATE TEMP TABLE place AS
SELECT CAST(row_number() OVER (ORDER BY kind, id) AS INTEGER) AS place, kind, id, max(name) AS name FROM (
  SELECT kind, id, name FROM place_body_source UNION ALL SELECT kind, id, name FROM place_person_source
  UNION ALL SELECT kind, id, name FROM place_provider_source
) WHERE id IS NOT NULL GROUP BY kind, id`,
    `CREATE TEMP TABLE place_body AS
SELECT DISTINCT p.place, s.body, s.year FROM place_body_source s JOIN place p USING (kind, id) WHERE s.body IS NOT NULL`,
    `CREATE TEMP TABLE place_person AS
SELECT DISTINCT p.place, s.person, s.year FROM place_person_source s JOIN place p USING (kind, id) WHERE s.person IS NOT NULL`,
    `CREATE TEMP TABLE place_provider AS
SELECT DISTINCT p.place, s.id AS provider FROM place_provider_source s JOIN place p USING (kind, id)`,
  ]
}
