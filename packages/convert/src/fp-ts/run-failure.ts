/** Why a run could not be done at all: misuse, abort, or files that cannot be read or written. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure'
  /** Names the kind of failure, such as `empty-file`. */
  readonly code: string

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    const hasCode = cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    this.code = hasCode ? String(cause.code) : cause instanceof Error ? cause.name : 'unknown'
  }
}
