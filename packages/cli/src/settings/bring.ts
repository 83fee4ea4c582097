import { type CannotFillTarget, referenceTables } from '@nrec-align/convert'
import { type FormatInstance, fillable } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'

/** Tables that every run understands count as sources of their own. */
export const helpersFor = (tables: readonly string[]): readonly FormatInstance[] =>
  referenceTables.format.versions.flatMap(({ version }) =>
    tables.includes(version) ? [referenceTables({ version })] : [],
  )

/** Columns of a table that every run understands. */
const columnsOf = (name: string): readonly string[] =>
  referenceTables.format.versions.flatMap(({ layouts }) =>
    layouts.filter(({ id }) => id === name).flatMap(({ columns }) => Object.keys(columns)),
  )

/** The tables with which less stands in the way of writing the target. */
const tablesThatHelp = (
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): readonly string[] => {
  const blocking = (given: readonly string[]) => fillable([...from, ...helpersFor(given)], to, given).blocking.length
  const before = blocking(tables)
  const known = [
    ...new Set([...referenceTables.format.versions.map(({ version }) => version), ...Object.keys(to.format.tables)]),
  ]
  return known.filter((name) => !tables.includes(name) && blocking([...tables, name]) < before)
}

/** What somebody can do so that the target can be written, one line each. */
export const advice = (
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): readonly string[] =>
  tablesThatHelp(from, to, tables).map((name) => {
    const columns = columnsOf(name)
    const header = columns.length === 0 ? '' : ` (columns: ${columns.join(', ')})`
    return `Bring it with --table ${name}=<file.csv>${header}.`
  })

/** The same failure with what to do about it. */
export const withAdvice = (
  error: CannotFillTarget,
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): UsageError => {
  const hints = advice(from, to, tables)
  const cells = [...new Set(error.missing.map((cell) => `${cell.layout}.${cell.column}: ${cell.bring}`))]
  return new UsageError(error.code, `${error.message}.`, (hints.length > 0 ? hints : cells).join('\n'), {
    blocking: error.blocking,
    missing: error.missing,
    docsUrl: error.docsUrl,
  })
}
