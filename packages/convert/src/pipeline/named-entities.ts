/** How many entities that are only named are remembered, so that each is written once and not with every record. */
const REMEMBERED = 10_000

/** The entities of one kind that records have only named so far: the first ones of many. */
export class NamedEntities {
  readonly names = new Set<string>()

  /** Whether a name has to be written, because it is not known to have been. */
  isNew(name: string): boolean {
    if (this.names.has(name)) return false
    if (!this.isFull) this.names.add(name)
    return true
  }

  /** Whether no more names are remembered, so that those that are stay the same. */
  get isFull(): boolean {
    return this.names.size >= REMEMBERED
  }

  /** Whether all of some names would be remembered. */
  hasRoomFor(names: readonly string[]): boolean {
    const added = names.filter((name) => !this.names.has(name)).length
    return this.names.size + added <= REMEMBERED
  }
}
