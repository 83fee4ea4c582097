import type { Column, Confidence } from '../declare/column.ts'
import type { Layout } from '../declare/layout.ts'
import type { IssueCode } from '../issue/code.ts'
import { messages } from '../issue/messages.ts'
import type { Severity } from '../issue/severity.ts'
import { isSecretName } from '../text/secret-name.ts'

/** What is checked of a cell before any pair reads it. */
export interface CellCheck {
  readonly required: boolean
  /** Longest length in code points; 0 for none. */
  readonly length: number
  readonly fixed: boolean
  readonly absent: ReadonlySet<string> | undefined
  /** The cell is never read: it is secret. */
  readonly secret: boolean
  /** A secret cell is read as a keyed hash, because records are matched by it. */
  readonly hashed: boolean
  /** The header does not name the column, so nobody can say what a cell in it is. */
  readonly unnamed: boolean
}

/**
 * Whether a column must never be read: declared secret, or undeclared under a name such as password.
 *
 * @example
 * ```ts
 * import { isSecretColumn } from '@nrec-align/mapping'
 * console.assert(isSecretColumn('password', undefined))
 * ```
 */
export const isSecret = (name: string, column: Column | undefined): boolean =>
  column === undefined ? isSecretName(name) : column.privacy === 'secret'

/** The checks of one column. */
export const checkFor = (name: string, column: Column | undefined): CellCheck => ({
  required: column?.required === 'always',
  length: column?.length ?? 0,
  fixed: column?.fixed === true,
  absent: column?.absent === undefined ? undefined : new Set(column.absent),
  secret: isSecret(name, column),
  hashed: column?.matchedBy === 'keyed-hash',
  unnamed: column === undefined && name === '',
})

const LENGTH_CODES: readonly IssueCode[] = ['too-long', 'wrong-length']

/**
 * How sure the fact is that a finding rests on.
 *
 * @example
 * ```ts
 * import { confidenceOf, delimited, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { id: { description: 'Local number.', privacy: 'direct-identifier', length: 9, lengthConfidence: 'unverified' } },
 * })
 * console.assert(confidenceOf(roster, roster.columns.id, 'too-long') === 'unverified')
 * ```
 */
export const confidenceOf = (layout: Layout, column: Column | undefined, code: IssueCode): Confidence => {
  const usual = column?.confidence ?? layout.confidence
  if (column === undefined) return usual
  if (code === 'missing-required') return column.requiredConfidence ?? usual
  return LENGTH_CODES.includes(code) ? (column.lengthConfidence ?? usual) : usual
}

/**
 * An error that rests on an unverified fact is only a warning.
 *
 * @example
 * ```ts
 * import { severityOf } from '@nrec-align/mapping'
 * console.assert(severityOf('invalid-date', 'unverified') === 'warning')
 * ```
 */
export const severityOf = (code: IssueCode, confidence: Confidence): Severity => {
  const declared = messages[code].severity
  return declared === 'error' && confidence !== 'verified' ? 'warning' : declared
}
