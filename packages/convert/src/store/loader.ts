import type { BindingPlan, Scratch } from '@nrec-align/mapping'
import { foldUnit, type OnConflict } from './fold.ts'
import type { FileSpans } from './precedence.ts'
import { MISSING, type Store, subtypeBit } from './store.ts'
import type { LeafColumn, Table, Unit } from './table.ts'
import { type UnnamedOf, unnamedOf } from './unnamed.ts'

/** Leaves of one unit that a node of a binding fills: their slots and columns. */
interface UnitPlan {
  readonly unit: Unit
  readonly slots: readonly number[]
  readonly columns: readonly LeafColumn[]
  readonly numbers: number[]
  /** The value each slot had last, and its number. */
  readonly last: string[]
  readonly lastNumbers: number[]
}

/** Where one node of a binding goes. */
interface NodePlan {
  readonly table: Table
  readonly units: readonly UnitPlan[]
  readonly bit: number
  readonly parent: number
  readonly reference: number
  readonly many: boolean
  /** Rows add to the list. */
  readonly isGathered: boolean
  readonly isGrain: boolean
  /** Reads the numbers of birth date, first and last name of the record just loaded, where it says who a person is. */
  readonly says: readonly (() => number)[] | undefined
}

const WHO = ['birthDate', 'firstName', 'lastName']

/** Readers of what a record says of who a person is; none where it cannot say all of it. */
const sayingsOf = (table: Table, units: readonly UnitPlan[]): NodePlan['says'] => {
  if (table.space !== 'person') return undefined
  const readers = WHO.flatMap((path) =>
    units.flatMap(({ columns, numbers }) => {
      const at = columns.findIndex((column) => column.path === path)
      return at < 0 ? [] : [() => ((numbers[at] as number) > MISSING ? (numbers[at] as number) : 0)]
    }),
  )
  return readers.length === WHO.length ? readers : undefined
}

/** Loads what records of one binding say into the store. */
export class Loader {
  private readonly plan: BindingPlan
  private readonly store: Store
  private readonly spans: FileSpans
  private readonly nodes: readonly NodePlan[]
  private readonly sinceSlot: number
  /** Whether a record has its own row elsewhere and is only named here. */
  private readonly onlyNames: boolean
  /** Nodes whose list this loader has begun: what an earlier file says of it is replaced. */
  private readonly begun = new Set<number>()
  /** Node each entity of the last record became; several for a reference to several. */
  private readonly handles: (number | number[])[] = []
  /** Unnamed entities of the last record: their owner is known once all of it is loaded. */
  private readonly unnamed: (UnnamedOf & { readonly table: Table; readonly node: number })[] = []

  constructor(plan: BindingPlan, store: Store, spans: FileSpans) {
    this.plan = plan
    this.store = store
    this.spans = spans
    this.onlyNames = plan.binding.holds !== undefined
    this.nodes = plan.nodes.map((node) => {
      const table = store.table(node.entity)
      const parent = plan.nodes[node.parent]
      const reference =
        parent === undefined ? -1 : store.table(parent.entity).referencePlace(node.field, node.entity, node.many)
      const isGathered = node.many && node.parent === 0 && node.field === plan.binding.holds
      const list = isGathered && parent !== undefined ? store.table(parent.entity).references[reference] : undefined
      if (list !== undefined) list.isGathered = true
      const columns = node.leaves.map((path) => table.leaves[table.leafPlace(path)] as LeafColumn)
      const units = [...new Set(columns.map((column) => column.unit))].map((unit) => {
        const slots = columns.flatMap((column, slot) => (column.unit === unit ? [slot] : []))
        return {
          unit,
          slots,
          columns: slots.map((slot) => columns[slot] as LeafColumn),
          numbers: slots.map(() => 0),
          last: [],
          lastNumbers: [],
        }
      })
      return {
        table,
        units,
        bit: subtypeBit(node.entity),
        parent: node.parent,
        reference,
        many: node.many,
        isGathered,
        isGrain: node.parent < 0,
        says: sayingsOf(table, units),
      }
    })
    this.sinceSlot = plan.nodes[0]?.leaves.indexOf('validFrom') ?? -1
  }

  /** Loads the record in the plan's scratch; returns the node its grain became. */
  load(sequence: number, onConflict: OnConflict): number {
    const { scratch } = this.plan
    // A part of nothing in particular says nothing.
    if (this.onlyNames && scratch.ids[0]?.length === 0) return 0
    const since = this.sinceSlot < 0 ? undefined : scratch.values[0]?.[this.sinceSlot]
    const sinceNumber = since === undefined ? 0 : this.store.texts.number(since)
    for (let index = this.nodes.length - 1; index >= 0; index -= 1) {
      this.handles[index] = this.loadNode(index, scratch, sequence, index === 0 ? sinceNumber : 0, onConflict)
    }
    for (let index = 1; index < this.nodes.length; index += 1)
      this.refer(this.nodes[index] as NodePlan, this.handles[index] as number | number[])
    for (const { table, node, owner, label } of this.unnamed) {
      table.belongs.push({
        node,
        owner: this.handles[owner] as number,
        ownerTable: (this.nodes[owner] as NodePlan).table,
        label,
      })
    }
    this.unnamed.length = 0
    const grain = this.handles[0] as number
    if (this.plan.binding.spells !== undefined) (this.nodes[0] as NodePlan).table.markEvent(grain)
    return grain
  }

  private refer(node: NodePlan, target: number | number[]): void {
    const parent = this.handles[node.parent] as number
    const column = (this.nodes[node.parent] as NodePlan).table.references[node.reference]
    if (column === undefined || typeof parent !== 'number' || parent === 0) return
    if (node.isGathered && this.begun.has(parent)) column.many?.get(parent)?.push(...(target as number[]))
    else if (typeof target !== 'number') column.many?.set(parent, target)
    else if (target !== 0 && (column.nodes[parent] as number) === 0) column.nodes[parent] = target
    if (node.isGathered) this.begun.add(parent)
  }

  private loadNode(
    index: number,
    scratch: Scratch,
    sequence: number,
    since: number,
    onConflict: OnConflict,
  ): number | number[] {
    const node = this.nodes[index] as NodePlan
    const ids = scratch.ids[index] as string[]
    const values = scratch.values[index] as (string | undefined)[]
    if (node.many) {
      const several: number[] = []
      for (let at = 0; at < ids.length; at += 2)
        several.push(this.nodeFor(node, [ids[at] as string, ids[at + 1] as string], sequence))
      return several
    }
    const isUnnamed = ids.length === 0 && !node.isGrain
    const isEmpty = ids.length === 0 && values.every((value) => value === undefined)
    if (isEmpty && !(node.isGrain && this.refersToAny())) return 0
    const handle = this.nodeFor(node, ids, sequence)
    if (isUnnamed) this.ownUnnamed(index, handle)
    let says = node.isGrain && !this.onlyNames
    for (const { unit, slots, columns, numbers, last, lastNumbers } of node.units) {
      let any = false
      for (let at = 0; at < slots.length; at += 1) {
        const value = values[slots[at] as number]
        if (value === undefined) numbers[at] = 0
        else {
          // Records that follow each other repeat values: the dictionary is asked only when one changes.
          if (value !== last[at]) {
            last[at] = value
            lastNumbers[at] = this.store.texts.number(value)
          }
          numbers[at] = lastNumbers[at] as number
          any = true
        }
      }
      says ||= any && !this.onlyNames
      if (any) foldUnit(unit, handle, { columns, numbers, sequence, since }, this.store.texts, this.spans, onConflict)
    }
    if (node.says !== undefined) {
      const [birthDate, firstName, lastName] = node.says
      this.store.statements.add(handle, birthDate?.() ?? 0, firstName?.() ?? 0, lastName?.() ?? 0, sequence)
    }
    if (says && node.table.described[handle] === 0) node.table.described[handle] = sequence
    return handle
  }

  /** Whether the last record names another entity; all but the grain are loaded by then. */
  private refersToAny(): boolean {
    return this.handles.some(
      (handle, index) => index > 0 && (typeof handle === 'number' ? handle !== 0 : handle.length > 0),
    )
  }

  private nodeFor(node: NodePlan, ids: readonly string[], sequence: number): number {
    const { table } = node
    let handle = ids.length === 0 ? 0 : table.identifiers.find(ids)
    if (handle === 0) {
      handle = table.add(sequence)
      if (ids.length > 0) table.identifiers.add(handle, ids)
    }
    table.subtypes[handle] = (table.subtypes[handle] as number) | node.bit
    return handle
  }

  /** Remembers an entity without an identifier by whom it belongs to. */
  private ownUnnamed(index: number, node: number): void {
    const unnamed = unnamedOf(this.plan, index)
    if (unnamed !== undefined) this.unnamed.push({ table: (this.nodes[index] as NodePlan).table, node, ...unnamed })
  }
}
