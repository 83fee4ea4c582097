import type { RecordTables } from '@nrec-align/sql/duckdb'
import type { Figure, SubgroupPart } from '../../figures/index.ts'
import { interpretMeasure, type SuppliedMeasure } from '../../measure/index.ts'
import type { ComputedIndicator } from '../compute-options.ts'
import { factQueries } from '../facts/fact-queries.ts'
import type { FactContext } from '../facts/fact-query.ts'
import type { PreparedGroup } from '../groups/group-tables.ts'
import { figureQuery } from './figure-query.ts'
import { type FigureRow, readFigure } from './read-figure.ts'
import { kindOfUnit, suppliedQuery } from './supplied.ts'
import { factTable, unitTable } from './unit-table.ts'

/** What every indicator is computed with. */
export interface Computation extends Omit<FactContext, 'indicator'> {
  readonly tables: RecordTables
  /** Everybody, and each wanted combination of groupings. */
  readonly combinations: readonly (readonly PreparedGroup[])[]
  readonly kinds: ReadonlySet<string>
}

const dimensionsOf = (subgroup: readonly { readonly dimension: string }[]): string =>
  subgroup
    .map(({ dimension }) => dimension)
    .sort()
    .join()

const partsOf = (row: FigureRow): readonly SubgroupPart[] =>
  String(row['groups'] ?? '')
    .split('\u001f')
    .filter((part) => part !== '')
    .map((part) => {
      const [dimension = '', ...category] = part.split('=')
      return { dimension: dimension as SubgroupPart['dimension'], category: category.join('=') }
    })

/** Supplied numbers of the places and groups that are wanted. */
const readSupplied = async (
  indicator: string,
  measure: SuppliedMeasure,
  { tables, combinations, kinds }: Computation,
): Promise<readonly Figure[]> => {
  const wanted = new Set(combinations.map(dimensionsOf))
  const rows = await tables.rows(suppliedQuery(measure, indicator))
  return rows
    .map((row) => ({ ...readFigure(row, indicator, kindOfUnit[measure.unit], []), subgroup: partsOf(row) }))
    .filter(({ place, subgroup }) => kinds.has(place.kind) && wanted.has(dimensionsOf(subgroup)))
}

/** The figures of one indicator. */
export const computeIndicator = async (
  { id, measure }: ComputedIndicator,
  computation: Computation,
): Promise<readonly Figure[]> => {
  const query = interpretMeasure(factQueries, measure, { ...computation, indicator: id })
  if (query === undefined) return readSupplied(id, measure as SuppliedMeasure, computation)
  const { tables, combinations } = computation
  await tables.run(factTable(query))
  await tables.run(unitTable(query))
  const groups = [...new Set(combinations.flat())]
  const rows = [
    ...(await tables.rows(figureQuery(query, combinations, 'single_year'))),
    ...(await tables.rows(figureQuery(query, combinations, 'pooled_years'))),
  ]
  return rows.map((row) => readFigure(row, id, query.kind, groups))
}
