/** A question about something that does not exist: another layout, column or record than the run has. */
export class CannotExplain extends Error {
  override readonly name = 'CannotExplain'
  readonly code: 'unknown-layout' | 'unknown-column' | 'unknown-record' | 'nothing-combined' | 'no-record-names'
  /** What there is to choose from, where that is a list. */
  readonly known: readonly string[]

  constructor(code: CannotExplain['code'], message: string, known: readonly string[] = []) {
    super(message)
    this.code = code
    this.known = known
  }
}
