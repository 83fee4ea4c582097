import type { Dialect } from '../delimited/dialect.ts'
import { encodable } from '../text/encode.ts'
import { cellTraits, traits } from './cell-traits.ts'

/**
 * Whether a dialect can express a cell so that a reader gets the same cell back.
 *
 * Without quotation marks a cell cannot hold the delimiter or a line end; windows-1252 lacks most of the world's letters;
 * no dialect holds a NUL character.
 *
 * @param dialect how the file is written
 * @param cell the text of one cell
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { canHold, type Dialect } from '@nrec-align/io'
 *
 * const caret: Dialect = {
 *   delimiter: '^', quote: '', encoding: 'utf-8', bom: false, lineEnd: '\r\n', header: false, finalLineEnd: true,
 * }
 * assert.equal(canHold(caret, 'Mockley, Jr.'), true)
 * assert.equal(canHold(caret, 'Mockley^Jr.'), false)
 * assert.equal(canHold({ ...caret, quote: '"' }, 'Mockley^Jr.'), true)
 * ```
 */
export function canHold(dialect: Dialect, cell: string): boolean {
  return canHoldTraits(dialect, cell, cellTraits(cell, dialect.delimiter.charCodeAt(0)))
}

/** The same for a cell whose traits are known. */
export function canHoldTraits(dialect: Dialect, cell: string, found: number): boolean {
  if ((found & traits.nul) !== 0) return false
  if ((found & traits.structural) !== 0 && dialect.quote === '') return false
  return (found & traits.beyondAscii) === 0 || encodable(cell, dialect.encoding)
}

/** A cell was given to a writer whose dialect has no way to hold it: ask `canHold` first. */
export class CannotHoldError extends Error {
  override readonly name = 'CannotHoldError'
  /** The number of the record that was being written, from 1. */
  readonly record: number
  /** The position of the cell, from 1. */
  readonly column: number

  constructor(record: number, column: number) {
    super(`Record ${record}, column ${column}: the file's dialect cannot hold this value`)
    this.record = record
    this.column = column
  }
}
