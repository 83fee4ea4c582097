import { openRecords, type RecordTables } from '@nrec-align/sql/duckdb'
import { type Figure, type Relation, type RestrictedFigures, restrictedFigures } from '../figures/index.ts'
import { type Computation, computeIndicator } from './compute/compute-indicator.ts'
import { type PlaceParts, placeParts, placePartsQuery, placeRelations } from './compute/place-relations.ts'
import { pooledRelations } from './compute/pooled-relations.ts'
import { prepare, type Years, yearsWanted } from './compute/prepare.ts'
import { indexed } from './compute/relations.ts'
import { subgroupRelations } from './compute/subgroup-relations.ts'
import type { ComputeOptions } from './compute-options.ts'
import type { GroupBy } from './groups/group-by.ts'
import { type PreparedGroup, preparedGroup, prepareGroups } from './groups/group-tables.ts'

const isCrossed = (subgroup: GroupBy | readonly GroupBy[]): subgroup is readonly GroupBy[] => Array.isArray(subgroup)

const asList = (subgroup: GroupBy | readonly GroupBy[]): readonly GroupBy[] =>
  isCrossed(subgroup) ? subgroup : [subgroup]

const combinationsOf = (
  wanted: readonly (readonly GroupBy[])[],
  prepared: ReadonlyMap<string, PreparedGroup>,
): readonly (readonly PreparedGroup[])[] => [
  [],
  ...wanted.map((groups) => groups.flatMap((group) => preparedGroup(prepared, group) ?? [])),
]

const firstEnrollment = async (tables: RecordTables): Promise<number> => {
  const [row] = await tables.rows('SELECT min(year) AS year FROM spell')
  return Number(row?.['year'] ?? 0)
}

const relationsOf = (
  figures: readonly Figure[],
  { single }: Years,
  groups: readonly GroupBy[],
  parts: readonly PlaceParts[],
): readonly Relation[] => {
  const index = indexed(figures)
  return [
    ...subgroupRelations(index, groups),
    ...placeRelations(index, parts),
    ...pooledRelations(index, new Set(single)),
  ]
}

const computeWith = async (tables: RecordTables, options: ComputeOptions): Promise<RestrictedFigures> => {
  const { indicators, by = ['school', 'district'], subgroups = [], silentMeansNo = [] } = options
  const wanted = subgroups.map(asList)
  const prepared = prepareGroups(wanted.flat(), silentMeansNo)
  const years = await yearsWanted(tables, options)
  await prepare(tables, options, years, prepared.values())
  const parts = placeParts(await tables.rows(placePartsQuery))
  const computation: Computation = {
    tables,
    present: tables.present,
    schoolYears: years.single,
    firstYear: await firstEnrollment(tables),
    combinations: combinationsOf(wanted, prepared),
    kinds: new Set(by),
  }
  const figures: Figure[] = []
  const relations: Relation[] = []
  for (const indicator of indicators) {
    const own = await computeIndicator(indicator, computation)
    for (const figure of own) figures.push(figure)
    for (const relation of relationsOf(own, years, wanted.flat(), parts)) relations.push(relation)
  }
  return restrictedFigures(figures, relations)
}

/**
 * Computes indicators from a common record on an embedded database: for each place, year and group the numerator, the denominator,
 * how many people they are of and of how many the data are missing, and which figures add up to which.
 *
 * Waits for the last record. What is too little known has a reason in place of a value, never a zero. Comparisons at boundaries are
 * of whole numbers and numbers of fixed digits.
 *
 * @param options - The records, the indicators, and the places, years and groups wanted.
 * @returns Figures that are not for the public yet: `protect` makes them so.
 * @throws RangeError for a definition that names a field that does not exist.
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { chronicAbsence } from '@nrec-align/outcomes'
 * import { computeFigures } from '@nrec-align/outcomes/duckdb'
 *
 * const boundary = { parts: 1, outOf: 10, inclusive: true }
 * const { figures } = await computeFigures({
 *   records: {
 *     enrollment: [{ id: 'e1', student: 'testa', school: 'a', schoolYear: 2025 }],
 *     attendanceSummary: [
 *       { id: 'd1', student: 'testa', organization: 'a', schoolYear: 2025, daysEnrolled: '180', daysAbsent: '18' },
 *     ],
 *   },
 *   indicators: [{ id: 'chronic-absence', measure: chronicAbsence({ boundary, per: 'place' }) }],
 *   by: ['school'],
 * })
 * assert.deepEqual(figures.map(({ numerator, denominator }) => [numerator, denominator]), [[1, 1]])
 * ```
 */
export const computeFigures = async (options: ComputeOptions): Promise<RestrictedFigures> => {
  const tables = await openRecords(options.records, options.database)
  try {
    return await computeWith(tables, options)
  } finally {
    tables.close()
  }
}
