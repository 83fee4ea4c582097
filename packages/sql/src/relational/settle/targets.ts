import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { gatheredReference, rootColumn } from './fold.ts'
import { referenceColumn, tableOf } from './tables.ts'

/** How what a reference leads to is found: the table of what a space's numbers became, and the column to take. */
export interface Targets {
  readonly table: (space: string) => string
  readonly column: string
}

/**
 * Replaces the references in some rows with what they lead to, one after the other: joining several large tables at once
 * takes the memory of all of them.
 *
 * @param rows a query whose rows have references as they were gathered
 * @returns the table that was made
 */
export const followReferences = async (
  database: Database,
  space: Space,
  rows: string,
  { table, column }: Targets,
): Promise<string> => {
  const nameOf = (step: number): string => tableOf(space, `followed ${step}`)
  await database.run(`CREATE TABLE ${nameOf(0)} AS ${rows}`)
  for (const [step, reference] of space.singles.entries()) {
    await database.run(
      `CREATE TABLE ${nameOf(step + 1)} AS SELECT f.* EXCLUDE (${referenceColumn(reference.field)}), t.${column} AS ${rootColumn(reference)}
       FROM ${nameOf(step)} f LEFT JOIN ${table(reference.target)} t ON t.ord = ${gatheredReference(reference)}`,
    )
    await database.run(`DROP TABLE ${nameOf(step)}`)
  }
  return nameOf(space.singles.length)
}
