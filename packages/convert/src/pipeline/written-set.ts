import type { SettledTable } from '../store/settled.ts'

/** Which entities have a row in the target, so that no row refers to one that has none. */
export class WrittenSet {
  private readonly tables = new Map<SettledTable, Uint8Array>()
  private readonly settled = new Set<SettledTable>()
  private readonly enabled: boolean

  /** @param enabled whether the target's set must be complete in itself */
  constructor(enabled: boolean) {
    this.enabled = enabled
  }

  /** Says that the file in which a table's entities stand is written: side files may now only hold those. */
  settle(table: SettledTable): void {
    if (this.tables.has(table)) this.settled.add(table)
  }

  /** Whether a side file may hold a row about an entity. */
  allows(table: SettledTable, node: number): boolean {
    return !this.settled.has(table) || this.has(table, node)
  }

  /** Says that a table's entities have a layout of their own in the target. */
  open(table: SettledTable): void {
    if (this.enabled && !this.tables.has(table)) this.tables.set(table, new Uint8Array(table.count + 1))
  }

  add(table: SettledTable, node: number): void {
    const written = this.tables.get(table)
    if (written !== undefined) written[node] = 1
  }

  /** Whether a row may refer to an entity; entities without a layout of their own are no concern of the set. */
  has(table: SettledTable, node: number): boolean {
    const written = this.tables.get(table)
    return written === undefined || written[node] === 1
  }
}
