/** The decoder that was asked for leaves a layout to the reader of rows; it is said rather than done in another way. */
export class CannotDecode extends Error {
  override readonly name = 'CannotDecode'
  readonly code = 'decoder-cannot'
  readonly hint = 'Read the records row by row instead: leave the decoder out.'

  /** @param reasons plain phrases, each for a layout of a file */
  constructor(decoder: string, reasons: readonly string[]) {
    super(`The decoder "${decoder}" cannot do this:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`)
  }
}
