import { type EntityName, entityId, identifierSystem, naturalKeyId, naturalKeyParts } from '@nrec-align/schema'
import { MISSING, type Store } from './store.ts'
import type { Belonging, Table } from './table.ts'

/** System under which the id of a record of the common model is kept; never written as an identifier. */
export const KEPT_ID = 'common-model-id'

/** System of ids made for entities that have none of their own. */
const MINTED = 'minted'

/** Rank of a system for choosing an id; unregistered systems come last. */
const rankOf = (system: string): number => identifierSystem(system)?.rank ?? Number.MAX_SAFE_INTEGER

/** Ids of smaller tables are kept: a few schools are referred to by every enrollment, while people are named a few times each. */
const KEPT_IDS = 50_000

/** Reads settled entities. */
export class View {
  readonly store: Store
  private readonly ranks: number[] = []
  private readonly ids = new Map<Table, string[]>()
  private readonly owners = new Map<Table, Map<number, Belonging>>()

  constructor(store: Store) {
    this.store = store
  }

  /** The settled nodes of a table in order of first appearance. */
  *roots(table: Table): Generator<number> {
    for (let node = 1; node <= table.count; node += 1) if (table.root(node) === node) yield node
  }

  /** Text of a leaf; `undefined` when absent or declared missing. */
  text(table: Table, node: number, path: string): string | undefined {
    const place = table.knownLeaf(path)
    const number = place < 0 ? 0 : (table.leaves[place]?.values[node] ?? 0)
    return number <= MISSING ? undefined : this.store.texts.text(number)
  }

  /** Node a reference leads to, 0 for none. */
  reference(table: Table, node: number, field: string): number {
    const place = table.knownReference(field)
    const column = place < 0 ? undefined : table.references[place]
    if (column === undefined) return 0
    column.table ??= this.store.known(column.target)
    return column.table?.root(column.nodes[node] as number) ?? 0
  }

  /** Nodes a reference to several leads to. */
  references(table: Table, node: number, field: string): readonly number[] {
    const place = table.knownReference(field)
    const column = place < 0 ? undefined : table.references[place]
    const target = column === undefined ? undefined : this.store.known(column.target)
    if (column === undefined || target === undefined) return []
    const nodes = [...new Set((column.many?.get(node) ?? []).map((one) => target.root(one)))].filter((one) => one !== 0)
    if (column.isGathered !== true) return nodes
    const ids = new Map(nodes.map((one) => [one, this.id(target, one)]))
    return nodes.sort((one, other) => ((ids.get(one) ?? '') < (ids.get(other) ?? '') ? -1 : 1))
  }

  /** Appends the identifiers of an entity to a list: system, value, system, value … without repeats. */
  identifiers(table: Table, node: number, into: string[]): void {
    table.eachOf(node, (member) => {
      table.identifiers.each(member, (system, value) => {
        const name = this.store.systems.text(system) as string
        if (name === KEPT_ID) return
        for (let index = 0; index < into.length; index += 2)
          if (into[index] === name && into[index + 1] === value) return
        into.push(name, value)
      })
    })
  }

  /** The common id: of the highest-ranked identifier, else of the natural key. */
  id(table: Table, node: number): string {
    const id = this.identifiedId(table, node)
    if (id !== undefined) return id
    const belonging = this.belonging(table, node)
    if (belonging !== undefined) {
      const { ownerTable, owner, label } = belonging
      return entityId(MINTED, `${this.id(ownerTable, ownerTable.root(owner))}/${label}`)
    }
    const parts = naturalKeyParts(table.space, (path) => this.keyPart(table, node, path))
    return naturalKeyId(table.space, parts ?? [String(table.firstSeen[node])])
  }

  private identifiedId(table: Table, node: number): string | undefined {
    if (table.count > KEPT_IDS) return this.bestId(table, node)
    let ids = this.ids.get(table)
    if (ids === undefined) {
      ids = []
      this.ids.set(table, ids)
    }
    const id = ids[node] ?? this.bestId(table, node)
    if (id !== undefined) ids[node] = id
    return id
  }

  private bestId(table: Table, node: number): string | undefined {
    let best: { readonly rank: number; readonly name: string; readonly value: string } | undefined
    table.eachOf(node, (member) => {
      table.identifiers.each(member, (system, value) => {
        const rank = this.rank(system)
        const name = this.store.systems.text(system) as string
        const better =
          best === undefined ||
          rank < best.rank ||
          (rank === best.rank && (name < best.name || (name === best.name && value < best.value)))
        if (better) best = { rank, name, value }
      })
    })
    if (best === undefined) return undefined
    return best.name === KEPT_ID ? best.value : entityId(best.name, best.value)
  }

  /** Whom an entity without an identifier belongs to, and as what. */
  private belonging(table: Table, node: number): Belonging | undefined {
    let owners = this.owners.get(table)
    if (owners === undefined) {
      owners = new Map()
      for (const one of table.belongs) {
        const root = table.root(one.node)
        if (!owners.has(root)) owners.set(root, one)
      }
      this.owners.set(table, owners)
    }
    return owners.get(node)
  }

  private rank(system: number): number {
    let rank = this.ranks[system]
    if (rank === undefined) {
      rank = rankOf(this.store.systems.text(system) as string)
      this.ranks[system] = rank
    }
    return rank
  }

  /** In the place of the day a spell began the day it ended, as an interval of ISO 8601 with an unknown start. */
  private endAlone(table: Table, node: number, path: string): string | undefined {
    const { nodes, begin, end } = table.loneEnds ?? {}
    if (path !== begin || end === undefined || nodes?.has(node) !== true) return undefined
    return `../${this.text(table, node, end) ?? ''}`
  }

  private keyPart(table: Table, node: number, path: string): string | undefined {
    const place = table.knownReference(path)
    if (place < 0) return this.text(table, node, path) ?? this.endAlone(table, node, path)
    const target = this.reference(table, node, path)
    const targetTable = this.store.known(table.references[place]?.target as EntityName)
    return target === 0 || targetTable === undefined ? undefined : this.id(targetTable, target)
  }
}
