/** Why a whole file cannot be read. */
export type InputErrorCode =
  | 'empty-file'
  | 'undecodable-text'
  | 'too-many-columns'
  | 'damaged-zip'
  | 'zip-too-large'
  | 'unsafe-zip-entry'
  | 'unsafe-xml'
  | 'unreadable'

const guide = 'https://github.com/nrec-align/nrec-align/blob/main/packages/io/README.md'

/**
 * A file that cannot be read at all; what is wrong with single records is data, not an error.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { InputError, inputFile, openDelimited } from '@nrec-align/io'
 *
 * const opening = openDelimited(inputFile('empty.csv', ''), { delimiters: [','], quote: '"', header: true })
 * await assert.rejects(opening, (error) => error instanceof InputError && error.code === 'empty-file')
 * ```
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  /** The file, or the ZIP, that cannot be read: its relative path. */
  readonly file: string
  /** The entry inside the ZIP that is to blame, where one is. */
  readonly entry?: string
  /** Where the code is explained. */
  readonly docsUrl: string

  constructor(code: InputErrorCode, file: string, message: string, details: { entry?: string; cause?: unknown } = {}) {
    super(`${file}: ${message}`, 'cause' in details ? { cause: details.cause } : {})
    this.code = code
    this.file = file
    if (details.entry !== undefined) this.entry = details.entry
    this.docsUrl = `${guide}#${code}`
  }
}
