/** The engine that was asked for cannot do the run, or not yet; it is said rather than done in another way. */
export class CannotCombine extends Error {
  override readonly name = 'CannotCombine'
  readonly code = 'engine-cannot'

  constructor(engine: string, reason: string) {
    super(`The engine "${engine}" cannot do this: ${reason}. Leave it out to combine the records in memory.`)
  }
}
