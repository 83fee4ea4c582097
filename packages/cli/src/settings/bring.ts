import { type CannotFillTarget, tablesToBring } from '@nrec-align/convert'
import type { FormatInstance } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'

/** What somebody can do so that the target can be written, one line each. */
export const advice = (
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): readonly string[] =>
  tablesToBring(from, to, tables).map(({ name, columns }) => {
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
