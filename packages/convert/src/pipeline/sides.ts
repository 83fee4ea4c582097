import type { BindingPlan } from '@nrec-align/mapping'
import { Filler } from '../store/filler.ts'
import { KeyTable, mix } from '../store/key-table.ts'
import type { SettledTable } from '../store/settled.ts'
import type { View } from '../store/view.ts'

/** Reads what a side is joined by as a number: a reference's node, a text's place in the dictionary, or the entity itself; 0 for nothing. */
type Joiner = (node: number) => number

/** A list of references joins where it has one alone: of several none is the one meant. */
const onlyOne = (nodes: readonly number[]): number => (nodes.length === 1 ? (nodes[0] ?? 0) : 0)

const joiner = (view: View, table: SettledTable, path: string): Joiner => {
  if (path === '') return (node) => node
  const leaf = table.knownLeaf(path)
  if (leaf < 0) return (node) => view.reference(table, node, path) || onlyOne(view.references(table, node, path))
  return (node) => table.number(node, leaf)
}

/** Hash of a key; 0 when a part is unknown, so that the record joins nothing. */
const hashOf = (joiners: readonly Joiner[], node: number): number => {
  let hash = 17
  for (const join of joiners) {
    const part = join(node)
    if (part === 0) return 0
    hash = mix(hash, part)
  }
  return hash === 0 ? 1 : hash
}

const NONE: readonly number[] = []

/** Finds the records of a side binding that belong into an owner's row. */
export class Sides {
  readonly plan: BindingPlan
  readonly filler: Filler
  private readonly view: View
  private readonly own: readonly Joiner[]
  private readonly owners: readonly Joiner[]
  private readonly firsts = new KeyTable()
  /** The next record with the same key, and the last one of a key so far. */
  private readonly next: Uint32Array
  private readonly last: Uint32Array
  private readonly taken: Uint8Array
  private entered = 0

  constructor(plan: BindingPlan, owner: BindingPlan, view: View) {
    this.plan = plan
    this.view = view
    this.filler = new Filler(plan, view)
    const join = Object.entries(plan.binding.side?.join ?? {})
    const table = view.store.known(plan.binding.grain)
    const ownerTable = view.store.known(owner.binding.grain)
    this.owners = ownerTable === undefined ? [] : join.map(([, path]) => joiner(view, ownerTable, path))
    this.own = table === undefined ? [] : join.map(([path]) => joiner(view, table, path))
    const size = (table?.count ?? 0) + 1
    this.next = new Uint32Array(size)
    this.last = new Uint32Array(size)
    this.taken = new Uint8Array(size)
    if (table === undefined) return
    for (const node of view.roots(table)) if (this.filler.fill(node)) this.enter(node)
  }

  /** The records that belong to an owner, in order of first appearance. */
  of(owner: number): readonly number[] {
    const hash = this.entered === 0 ? 0 : hashOf(this.owners, owner)
    const first =
      hash === 0
        ? 0
        : this.firsts.find(hash, (node) => this.own.every((join, part) => join(node) === this.owners[part]?.(owner)))
    if (first === 0) return NONE
    const nodes: number[] = []
    for (let node = first; node !== 0; node = this.next[node] as number) {
      nodes.push(node)
      this.taken[node] = 1
    }
    return this.picked(nodes)
  }

  /** How many records found no row. */
  get withoutRow(): number {
    return this.entered - this.taken.reduce((sum, one) => sum + one, 0)
  }

  /** The one record a pick chooses, or none where there are not as many; all of them without a pick. */
  private picked(nodes: readonly number[]): readonly number[] {
    const pick = this.plan.binding.side?.pick
    const table = this.view.store.known(this.plan.binding.grain)
    if (pick === undefined || table === undefined) return nodes
    const { place = 1, orderBy, take } = pick
    if (nodes.length < place) return NONE
    if (nodes.length === 1) return nodes
    const texts = new Map(nodes.map((node) => [node, this.view.text(table, node, orderBy) ?? ''] as const))
    const sign = take === 'first' ? 1 : -1
    const inOrder = nodes.toSorted((one, other) => {
      const [left, right] = [texts.get(one) ?? '', texts.get(other) ?? '']
      return left < right ? -sign : left > right ? sign : 0
    })
    return inOrder.slice(place - 1, place)
  }

  private enter(node: number): void {
    const hash = hashOf(this.own, node)
    if (hash === 0) return
    this.entered += 1
    const first = this.firsts.findOrEnter(hash, node, (other) => this.own.every((join) => join(other) === join(node)))
    if (first !== 0) this.next[this.last[first] || first] = node
    this.last[first || node] = node
  }
}
