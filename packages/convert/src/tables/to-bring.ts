import { type FormatInstance, fillable } from '@nrec-align/mapping'
import { referenceTables } from './reference-tables.ts'

/** A table with which less stands in the way of writing a target. */
export interface HelpfulTable {
  readonly name: string
  /** Its columns, where it is one that every run understands. */
  readonly columns: readonly string[]
}

/**
 * The tables that every run understands as sources of their own, which is how {@link fillable} counts them.
 *
 * @param tables names of the tables a run is given
 * @example
 * ```ts
 * import { asSources } from '@nrec-align/convert'
 * console.assert(asSources(['calendars', 'measures']).length === 1)
 * ```
 */
export const asSources = (tables: readonly string[]): readonly FormatInstance[] =>
  referenceTables.format.versions.flatMap(({ version }) =>
    tables.includes(version) ? [referenceTables({ version })] : [],
  )

const columnsOf = (name: string): readonly string[] =>
  referenceTables.format.versions.flatMap(({ layouts }) =>
    layouts.filter(({ id }) => id === name).flatMap(({ columns }) => Object.keys(columns)),
  )

/**
 * The tables that somebody can bring so that less stands in the way of writing a target.
 *
 * @param from the sources, each with the options of the run
 * @param to the target
 * @param tables names of the tables that are brought already
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { tablesToBring } from '@nrec-align/convert'
 * import { calpads } from '@nrec-align/format-calpads'
 * import { oneroster } from '@nrec-align/format-oneroster'
 *
 * assert.deepEqual(tablesToBring([calpads()], oneroster(), []).map(({ name }) => name), ['organizations'])
 * assert.deepEqual(tablesToBring([calpads()], oneroster(), ['organizations']), [])
 * ```
 */
export const tablesToBring = (
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): readonly HelpfulTable[] => {
  const blocking = (given: readonly string[]): number =>
    fillable([...from, ...asSources(given)], to, given).blocking.length
  const before = blocking(tables)
  const common = referenceTables.format.versions.map(({ version }) => version)
  const known = [...new Set([...common, ...Object.keys(to.format.tables)])]
  return known
    .filter((name) => !tables.includes(name) && blocking([...tables, name]) < before)
    .map((name) => ({ name, columns: columnsOf(name) }))
}
