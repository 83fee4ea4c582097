/** A code that no table knew, and how often. */
export interface UnknownCode {
  readonly table: string
  readonly set: string | undefined
  readonly format: string
  readonly layout: string
  readonly column: string
  readonly code: string
  count: number
}

/** Every unknown code of a run. */
export class UnknownCodes {
  private readonly codes = new Map<string, UnknownCode>()

  add(code: Omit<UnknownCode, 'count'>): void {
    const key = `${code.table}\u0000${code.layout}\u0000${code.column}\u0000${code.code}`
    const known = this.codes.get(key)
    if (known === undefined) this.codes.set(key, { ...code, count: 1 })
    else known.count += 1
  }

  list(): readonly UnknownCode[] {
    return [...this.codes.values()].sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
  }
}
