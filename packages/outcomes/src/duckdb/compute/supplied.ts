import type { MeasureUnitCode } from '@nrec-align/schema'
import type { FigureKind } from '../../figures/index.ts'
import type { SuppliedMeasure } from '../../measure/index.ts'
import { text } from '../sql/text.ts'
import { schoolYearIn } from '../sql/time.ts'

/** What the unit of supplied numbers says of how they make the value. */
export const kindOfUnit: { readonly [U in MeasureUnitCode]: FigureKind } = {
  count: 'count',
  percent: 'proportion',
  rate: 'proportion',
  ratio: 'ratio',
  mean: 'ratio',
  other: 'ratio',
}

const year = `coalesce(m."schoolYear", ${schoolYearIn('m."periodEnd"')})`

/**
 * Outcome measures of an indicator as rows of figures, `groups` with `dimension=category` in order. Where one value stands in
 * several category sets, the one without a set goes first, then the first by name: sets are never added up. A value without its
 * parts cannot be protected and is not calculated.
 */
export const suppliedQuery = ({ indicator, unit }: SuppliedMeasure, id: string): string => {
  const wanted = text(indicator ?? id)
  const isCount = kindOfUnit[unit] === 'count'
  const hasParts = `coalesce(m."valueStatus", 'reported') = 'reported' AND m.numerator IS NOT NULL AND (${isCount} OR m.denominator IS NOT NULL)`
  return `WITH chosen AS (
  SELECT id FROM indicator WHERE id = ${wanted} OR len(list_filter(identifiers, lambda one: one.value = ${wanted})) > 0
  UNION SELECT ${wanted}
), stated AS (
  SELECT CASE WHEN m.organization IS NULL THEN 'custom' WHEN b.is_school THEN 'school' WHEN b.is_district THEN 'district'
      WHEN b.type = 'state-agency' THEN 'state' ELSE 'partner' END AS kind,
    CASE WHEN m.organization IS NULL THEN m.place.system || ':' || m.place.value
      WHEN b.type = 'state-agency' THEN coalesce(b.state, b.id) ELSE m.organization END AS id,
    b.name, ${year} AS first, ${year} AS last,
    list_sort(list_transform(coalesce(m.subgroups, []), lambda one: one.dimension || '=' || coalesce(one.category, 'unknown'))) AS groups,
    m.numerator, m.denominator, ${hasParts} AS has_parts,
    row_number() OVER (PARTITION BY m.organization, m.place, ${year}, list_sort(list_transform(coalesce(m.subgroups, []), lambda one: one.dimension || '=' || coalesce(one.category, 'unknown')))
      ORDER BY m."categorySet" NULLS FIRST, m.id) AS rank
  FROM "outcomeMeasure" m LEFT JOIN body b ON b.id = m.organization
  WHERE m.indicator IN (SELECT id FROM chosen) AND m.program IS NULL
)
SELECT kind, id, name, first, last, array_to_string(groups, chr(31)) AS groups,
  CASE WHEN has_parts THEN CAST(numerator AS DOUBLE) ELSE 0 END AS numerator,
  CASE WHEN has_parts AND NOT ${isCount} THEN CAST(denominator AS DOUBLE) ELSE 0 END AS denominator,
  CASE WHEN NOT has_parts THEN 0 WHEN ${isCount} THEN CAST(numerator AS DOUBLE) ELSE CAST(denominator AS DOUBLE) END AS people,
  0 AS missing,
  CASE WHEN NOT has_parts THEN 'no-data' WHEN NOT ${isCount} AND denominator = 0 THEN 'zero-denominator' END AS no_value
FROM stated WHERE rank = 1 AND id IS NOT NULL AND first IN (SELECT year FROM years)
ORDER BY kind, id, first, groups`
}
