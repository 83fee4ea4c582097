import { type BindingPlan, clearScratch } from '@nrec-align/mapping'
import type { SettledTable } from './settled.ts'
import { subtypeBit } from './store.ts'
import type { View } from './view.ts'

/** Fills a plan's scratch from a settled entity and what it refers to, so that it can be written. */
export class Filler {
  private readonly plan: BindingPlan
  private readonly view: View
  private readonly tables: readonly (SettledTable | undefined)[]
  /** Slots of each node that some source filled, with their places in the table. */
  private readonly leaves: readonly (readonly { readonly slot: number; readonly place: number }[])[]
  private readonly handles: number[] = []
  private readonly lists: (readonly number[])[] = []
  readonly bit: number

  constructor(plan: BindingPlan, view: View) {
    this.plan = plan
    this.view = view
    this.tables = plan.nodes.map((node) => view.store.known(node.entity))
    this.leaves = plan.nodes.map((node, index) =>
      node.leaves.flatMap((path, slot) => {
        const table = this.tables[index]
        const place = table?.knownLeaf(path) ?? -1
        return place < 0 ? [] : [{ slot, place }]
      }),
    )
    this.bit = subtypeBit(plan.binding.grain)
  }

  /** Fills the scratch; `false` when this binding does not write the entity. */
  fill(node: number): boolean {
    const { plan } = this
    const table = this.tables[0]
    if (table === undefined || (this.bit !== 0 && (table.subtypesOf(node) & this.bit) === 0)) return false
    clearScratch(plan.scratch)
    this.handles[0] = node
    for (let index = 0; index < plan.nodes.length; index += 1) {
      if (index > 0) this.follow(index)
      else this.read(0, node)
    }
    return plan.writes(plan.scratch)
  }

  /** Nodes of the store that a reference of the last entity to several led to. */
  several(index: number): readonly number[] {
    return this.lists[index] ?? []
  }

  /** Fills the scratch with one of those several. */
  take(index: number, handle: number): void {
    ;(this.plan.scratch.ids[index] as string[]).length = 0
    this.handles[index] = handle
    this.read(index, handle)
  }

  /** Node of the store that a reference of the last entity led to; 0 for none. */
  handle(index: number): number {
    return this.handles[index] ?? 0
  }

  /** Table of the entity a node is about. */
  table(index: number): SettledTable | undefined {
    return this.tables[index]
  }

  private follow(index: number): void {
    const node = this.plan.nodes[index]
    const table = this.tables[index]
    const parentTable = node === undefined ? undefined : this.tables[node.parent]
    this.handles[index] = 0
    this.lists[index] = []
    if (node === undefined || table === undefined || parentTable === undefined) return
    const parent = this.handles[node.parent] as number
    if (parent === 0) return
    if (node.many) {
      const several = this.view.references(parentTable, parent, node.field)
      this.lists[index] = several
      this.readSeveral(index, table, several)
      return
    }
    const handle = this.view.reference(parentTable, parent, node.field)
    this.handles[index] = handle
    if (handle !== 0) this.read(index, handle)
  }

  private readSeveral(index: number, table: SettledTable, nodes: readonly number[]): void {
    const into = this.plan.scratch.ids[index] as string[]
    for (const node of nodes) {
      const ids: string[] = []
      this.view.identifiers(table, node, ids)
      const [system = '', value = ''] = ids.length > 0 ? ids : ['', this.view.id(table, node)]
      into.push(system, value)
    }
  }

  private read(index: number, handle: number): void {
    const table = this.tables[index] as SettledTable
    const values = this.plan.scratch.values[index] as (string | undefined)[]
    for (const { slot, place } of this.leaves[index] ?? []) {
      const text = table.value(handle, place)
      if (text !== undefined) values[slot] = text
    }
    this.view.identifiers(table, handle, this.plan.scratch.ids[index] as string[])
    if (this.plan.minted.has(index)) this.plan.scratch.entityIds[index] = this.view.id(table, handle)
  }
}
