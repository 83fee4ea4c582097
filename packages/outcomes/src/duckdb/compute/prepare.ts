import type { RecordTables } from '@nrec-align/sql/duckdb'
import type { Period } from '../../figures/index.ts'
import type { ComputeOptions } from '../compute-options.ts'
import { groupTables, type PreparedGroup } from '../groups/group-tables.ts'
import { bodies } from '../prepare/bodies.ts'
import { enrolled, home, spells } from '../prepare/enrolled.ts'
import { membershipTable } from '../prepare/membership-table.ts'
import { placeTables } from '../prepare/place-tables.ts'

/** What is wanted of which years. */
export interface Years {
  /** Years that have figures of their own. */
  readonly single: readonly number[]
  readonly pooled: readonly Period[]
}

const statedYears = `SELECT DISTINCT year FROM (
  SELECT "schoolYear" AS year FROM enrollment UNION SELECT "schoolYear" FROM "attendanceSummary"
  UNION SELECT "schoolYear" FROM "assessmentResult" UNION SELECT "schoolYear" FROM "surveyResponse"
  UNION SELECT "schoolYear" FROM "outcomeMeasure"
) WHERE year IS NOT NULL ORDER BY year`

/** The years asked for, or all there are. */
export const yearsWanted = async (
  tables: RecordTables,
  { schoolYears, pooled = [] }: ComputeOptions,
): Promise<Years> => {
  const single = schoolYears ?? (await tables.rows(statedYears)).map((row) => Number(row['year']))
  return { single: [...new Set(single)].sort((one, other) => one - other), pooled }
}

/** A table of whole numbers, which may have no rows. */
const values = (columns: readonly string[], rows: readonly (readonly number[])[]): string =>
  rows.length === 0
    ? `SELECT ${columns.map((column) => `0 AS ${column}`).join(', ')} WHERE false`
    : `SELECT * FROM (VALUES ${rows.map((row) => `(${row.map(Math.trunc).join(', ')})`).join(', ')}) AS given(${columns.join(', ')})`

const yearTables = ({ single, pooled }: Years): readonly string[] => {
  const ofPooled = pooled.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  const years = [...new Set([...single, ...ofPooled])]
  return [
    `CREATE TEMP TABLE single_year AS ${values(
      ['first', 'last'],
      single.map((year) => [year, year]),
    )}`,
    `CREATE TEMP TABLE pooled_years AS ${values(
      ['first', 'last'],
      pooled.map(({ first, last }) => [first, last]),
    )}`,
    `CREATE TEMP TABLE years AS ${values(
      ['year'],
      years.map((year) => [year]),
    )}`,
  ]
}

/** Lays out whose facts count where and when, and in which groups people are. */
export const prepare = async (
  tables: RecordTables,
  { by = ['school', 'district'], placeMembership = [] }: ComputeOptions,
  years: Years,
  groups: Iterable<PreparedGroup>,
): Promise<void> => {
  const statements = [
    ...yearTables(years),
    spells,
    enrolled,
    home,
    bodies,
    ...membershipTable(placeMembership),
    ...placeTables(by, placeMembership),
    ...groupTables([...groups]),
  ]
  for (const statement of statements) await tables.run(statement)
}
