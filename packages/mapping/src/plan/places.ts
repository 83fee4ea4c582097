/** Where the cells of a record stand: its columns first, behind them the virtual ones (`@…`) that bindings name. */
export class Places {
  private readonly names: readonly string[]
  private readonly virtual: string[] = []

  constructor(names: readonly string[]) {
    this.names = names
  }

  /** How many cells a record has, with the virtual ones named so far. */
  get count(): number {
    return this.names.length + this.virtual.length
  }

  /** The place of a column; -1 when the file lacks it. */
  readonly of = (name: string): number => {
    const found = this.names.indexOf(name)
    if (found >= 0 || !name.startsWith('@')) return found
    const virtual = this.virtual.indexOf(name)
    return this.names.length + (virtual >= 0 ? virtual : this.virtual.push(name) - 1)
  }
}
