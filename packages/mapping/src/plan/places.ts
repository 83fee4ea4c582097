import type { FileColumns } from './file-columns.ts'

/** Where the cells of a record stand: its columns first, behind them the virtual ones (`@…`) that bindings name. */
export class Places {
  readonly columns: FileColumns
  private readonly virtual: string[] = []

  constructor(columns: FileColumns) {
    this.columns = columns
  }

  /** How many cells a record has, with the virtual ones named so far. */
  get count(): number {
    return this.columns.names.length + this.virtual.length
  }

  /** The place of a column; -1 when the file lacks it. */
  readonly of = (name: string): number => {
    const { names } = this.columns
    const found = names.indexOf(name)
    if (found >= 0 || !name.startsWith('@')) return found
    const virtual = this.virtual.indexOf(name)
    return names.length + (virtual >= 0 ? virtual : this.virtual.push(name) - 1)
  }

  /** The places of a column: of one that stands for several the places of all, of any other its only one. */
  readonly allOf = (name: string): readonly number[] => {
    const { further } = this.columns
    return further?.name === name ? further.places : [this.of(name)]
  }

  /** What stands in the header over the places of a column; the column's own name where it stands for itself. */
  readonly namesOf = (name: string): readonly string[] => {
    const { further, names } = this.columns
    return further?.name === name ? further.places.map((place) => names[place] ?? name) : [name]
  }

  /** What the file says in words about the column at a place. */
  wordingOf(place: number): string | undefined {
    const wording = this.columns.wordings?.[place]
    return wording === '' ? undefined : wording
  }
}
