import type { BindingPlan } from '@nrec-align/mapping'
import { entities } from '@nrec-align/schema'
import { Filler } from '../store/filler.ts'
import type { Table } from '../store/table.ts'
import type { View } from '../store/view.ts'

/** Reads the value a side is joined by: a reference's node, a text, or the entity itself. */
const joiner = (view: View, table: Table, path: string): ((node: number) => string) => {
  if (path === '') return (node) => String(node)
  if (entities[table.space].fields[path]?.target !== undefined)
    return (node) => String(view.reference(table, node, path))
  return (node) => view.text(table, node, path) ?? ''
}

const keyOf = (joiners: readonly ((node: number) => string)[], node: number): string | undefined => {
  let key = ''
  for (const join of joiners) {
    const part = join(node)
    if (part === '' || part === '0') return undefined
    key += `${part}\u001f`
  }
  return key
}

/** Finds the records of a side binding that belong into an owner's row. */
export class Sides {
  readonly plan: BindingPlan
  readonly filler: Filler
  private readonly view: View
  private readonly byKey = new Map<string, number | number[]>()
  private readonly owner: readonly ((node: number) => string)[]
  private readonly taken = new Set<number>()

  constructor(plan: BindingPlan, owner: BindingPlan, view: View) {
    this.plan = plan
    this.view = view
    this.filler = new Filler(plan, view)
    const join = Object.entries(plan.binding.side?.join ?? {})
    const table = view.store.known(plan.binding.grain)
    const ownerTable = view.store.known(owner.binding.grain)
    this.owner = ownerTable === undefined ? [] : join.map(([, path]) => joiner(view, ownerTable, path))
    if (table === undefined) return
    const own = join.map(([path]) => joiner(view, table, path))
    for (const node of view.roots(table)) {
      if (!this.filler.fill(node)) continue
      const key = keyOf(own, node)
      if (key !== undefined) this.enter(key, node)
    }
  }

  /** The records that belong to an owner, in order of first appearance. */
  of(owner: number): readonly number[] {
    const key = this.byKey.size === 0 ? undefined : keyOf(this.owner, owner)
    const found = key === undefined ? undefined : this.byKey.get(key)
    const nodes = found === undefined ? [] : typeof found === 'number' ? [found] : found
    for (const node of nodes) this.taken.add(node)
    return nodes.length > 1 ? this.picked(nodes) : nodes
  }

  /** The one record a pick chooses; all of them without one. */
  private picked(nodes: readonly number[]): readonly number[] {
    const pick = this.plan.binding.side?.pick
    const table = this.view.store.known(this.plan.binding.grain)
    if (pick === undefined || table === undefined) return nodes
    const textOf = (node: number): string => this.view.text(table, node, pick.orderBy) ?? ''
    const best = nodes.reduce((chosen, node) => {
      const order = textOf(node) < textOf(chosen) ? -1 : textOf(node) > textOf(chosen) ? 1 : 0
      return (pick.take === 'first' ? order < 0 : order > 0) ? node : chosen
    })
    return [best]
  }

  /** How many records found no row. */
  get withoutRow(): number {
    let count = 0
    for (const found of this.byKey.values())
      for (const node of typeof found === 'number' ? [found] : found) if (!this.taken.has(node)) count += 1
    return count
  }

  private enter(key: string, node: number): void {
    const found = this.byKey.get(key)
    if (found === undefined) this.byKey.set(key, node)
    else if (typeof found === 'number') this.byKey.set(key, [found, node])
    else found.push(node)
  }
}
