/** Why output could not be put where it belongs. */
export type OutputErrorCode = 'disk-full' | 'not-writable' | 'open-elsewhere' | 'exists' | 'too-large'

const guide = 'https://github.com/nrec-align/nrec-align/blob/main/packages/io/README.md'

/** Output that could not be written; what was there before is untouched. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly code: OutputErrorCode
  /** The file or folder, as it was given. */
  readonly path: string
  /** Where the code is explained. */
  readonly docsUrl: string

  constructor(code: OutputErrorCode, path: string, message: string, cause?: unknown) {
    super(`${path}: ${message}`, cause === undefined ? {} : { cause })
    this.code = code
    this.path = path
    this.docsUrl = `${guide}#${code}`
  }
}
