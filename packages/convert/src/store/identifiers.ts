import { grown } from './grow.ts'
import { detached, type Interner } from './interner.ts'

/** The identifiers of the nodes of one table: which set belongs to which node, and what each node holds. */
export class Identifiers {
  private readonly bySystem = new Map<number, Map<string, number>>()
  /** Next node whose list starts with the same identifier. */
  private sameFirst = new Uint32Array(1024)
  private heads = new Uint32Array(1024)
  private systems = new Uint32Array(1024)
  private next = new Uint32Array(1024)
  private readonly values: string[] = ['']
  private readonly systemNumbers: Interner

  constructor(systemNumbers: Interner) {
    this.systemNumbers = systemNumbers
  }

  /** The node with exactly these identifiers; 0 when there is none yet. */
  find(ids: readonly string[]): number {
    const first = this.bySystem.get(this.systemNumbers.number(ids[0] as string))?.get(ids[1] as string)
    let node = first ?? 0
    while (node !== 0 && !this.holds(node, ids)) node = this.sameFirst[node] as number
    return node
  }

  /** Gives a new node its identifiers. */
  add(node: number, ids: readonly string[]): void {
    if (node >= this.heads.length) {
      this.heads = grown(this.heads, node + 1)
      this.sameFirst = grown(this.sameFirst, node + 1)
    }
    const firstSystem = this.systemNumbers.number(ids[0] as string)
    const firstValue = detached(ids[1] as string)
    const values = this.bySystem.get(firstSystem) ?? new Map<string, number>()
    this.bySystem.set(firstSystem, values)
    this.sameFirst[node] = values.get(firstValue) ?? 0
    values.set(firstValue, node)
    for (let index = ids.length - 2; index >= 0; index -= 2) {
      const value = index === 0 ? firstValue : detached(ids[index + 1] as string)
      this.enter(node, this.systemNumbers.number(ids[index] as string), value)
    }
  }

  /** Visits every identifier of a node, in the order given. */
  each(node: number, visit: (system: number, value: string, entry: number) => void): void {
    for (let entry = this.heads[node] ?? 0; entry !== 0; entry = this.next[entry] as number) {
      visit(this.systems[entry] as number, this.values[entry] as string, entry)
    }
  }

  /** The nodes known by their first identifier, system by system, until {@link forget}. */
  get firsts(): ReadonlyMap<number, ReadonlyMap<string, number>> {
    return this.bySystem
  }

  /** Drops the indexes once nothing more will be read; what each node holds stays. */
  forget(): void {
    this.bySystem.clear()
    this.sameFirst = new Uint32Array(0)
  }

  /** Numbers of all systems some node has an identifier of. */
  usedSystems(): ReadonlySet<number> {
    const used = new Set<number>()
    for (let entry = 1; entry < this.values.length; entry += 1) used.add(this.systems[entry] as number)
    return used
  }

  private enter(node: number, system: number, value: string): void {
    const entry = this.values.push(value) - 1
    if (entry >= this.systems.length) {
      this.systems = grown(this.systems, entry + 1)
      this.next = grown(this.next, entry + 1)
    }
    this.systems[entry] = system
    this.next[entry] = this.heads[node] as number
    this.heads[node] = entry
  }

  /** Whether a node has these identifiers and no other, in any order. */
  private holds(node: number, ids: readonly string[]): boolean {
    let count = 0
    let all = true
    this.each(node, (system, value) => {
      count += 1
      const name = this.systemNumbers.text(system)
      let found = false
      for (let index = 0; index < ids.length; index += 2)
        if (ids[index] === name && ids[index + 1] === value) found = true
      all &&= found
    })
    return all && count * 2 === ids.length
  }
}
