/** The engine that was asked for cannot do the run, or not yet; it is said rather than done in another way. */
export class CannotCombine extends Error {
  override readonly name = 'CannotCombine'
  readonly code = 'engine-cannot'
  /** What to do. */
  readonly hint: string

  constructor(engine: string, reason: string, hint = 'Combine the records in memory instead: leave the engine out.') {
    super(`The engine "${engine}" cannot do this: ${reason}.`)
    this.hint = hint
  }
}
