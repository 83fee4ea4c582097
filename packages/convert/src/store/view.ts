import { DECLARED_MISSING } from '@nrec-align/mapping'
import { entityId, identifierSystem, naturalKeyId, naturalKeyParts } from '@nrec-align/schema'
import type { SettledStore, SettledTable } from './settled.ts'

/** System under which the id of a record of the common model is kept; never written as an identifier. */
export const KEPT_ID = 'common-model-id'

/** System of ids made for entities that have none of their own. */
const MINTED = 'minted'

/** Rank of a system for choosing an id; unregistered systems come last. */
const rankOf = (system: string): number => identifierSystem(system)?.rank ?? Number.MAX_SAFE_INTEGER

/** Ids of smaller tables are kept: a few schools are referred to by every enrollment, while people are named a few times each. */
const KEPT_IDS = 50_000

/** Reads settled entities. */
export class View<S extends SettledStore = SettledStore> {
  readonly store: S
  private readonly ranks = new Map<string, number>()
  private readonly ids = new Map<SettledTable, string[]>()

  constructor(store: S) {
    this.store = store
  }

  /** The settled nodes of a table in order of first appearance. */
  *roots(table: SettledTable): Generator<number> {
    for (let node = 1; node <= table.count; node += 1) if (table.root(node) === node) yield node
  }

  /** Text of a leaf; `undefined` when absent or declared missing. */
  text(table: SettledTable, node: number, path: string): string | undefined {
    const place = table.knownLeaf(path)
    const text = place < 0 ? undefined : table.value(node, place)
    return text === DECLARED_MISSING ? undefined : text
  }

  /** Node a reference leads to, 0 for none. */
  reference(table: SettledTable, node: number, field: string): number {
    const place = table.knownReference(field)
    if (place < 0) return 0
    const referred = table.referred(node, place)
    return referred === 0 ? 0 : (this.store.known(table.targetOf(place))?.root(referred) ?? 0)
  }

  /** Nodes a reference to several leads to. */
  references(table: SettledTable, node: number, field: string): readonly number[] {
    const place = table.knownReference(field)
    const target = place < 0 ? undefined : this.store.known(table.targetOf(place))
    if (target === undefined) return []
    const nodes = [...new Set(table.referredMany(node, place).map((one) => target.root(one)))].filter(
      (one) => one !== 0,
    )
    if (!table.isGathered(place)) return nodes
    const ids = new Map(nodes.map((one) => [one, this.id(target, one)]))
    return nodes.sort((one, other) => ((ids.get(one) ?? '') < (ids.get(other) ?? '') ? -1 : 1))
  }

  /** Appends the identifiers of an entity to a list: system, value, system, value … without repeats. */
  identifiers(table: SettledTable, node: number, into: string[]): void {
    table.eachIdentifier(node, (name, value) => {
      if (name === KEPT_ID) return
      for (let index = 0; index < into.length; index += 2) if (into[index] === name && into[index + 1] === value) return
      into.push(name, value)
    })
  }

  /** The common id: of the highest-ranked identifier, else of the natural key. */
  id(table: SettledTable, node: number): string {
    const id = this.identifiedId(table, node)
    if (id !== undefined) return id
    const belonging = table.belongingOf(node)
    if (belonging !== undefined) {
      const { ownerTable, owner, label } = belonging
      return entityId(MINTED, `${this.id(ownerTable, ownerTable.root(owner))}/${label}`)
    }
    const parts = naturalKeyParts(table.space, (path) => this.keyPart(table, node, path))
    return naturalKeyId(table.space, parts ?? [String(table.firstSeenOf(node))])
  }

  private identifiedId(table: SettledTable, node: number): string | undefined {
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

  private bestId(table: SettledTable, node: number): string | undefined {
    let best: { readonly rank: number; readonly name: string; readonly value: string } | undefined
    table.eachIdentifier(node, (name, value) => {
      const rank = this.rank(name)
      const better =
        best === undefined ||
        rank < best.rank ||
        (rank === best.rank && (name < best.name || (name === best.name && value < best.value)))
      if (better) best = { rank, name, value }
    })
    if (best === undefined) return undefined
    return best.name === KEPT_ID ? best.value : entityId(best.name, best.value)
  }

  private rank(system: string): number {
    let rank = this.ranks.get(system)
    if (rank === undefined) {
      rank = rankOf(system)
      this.ranks.set(system, rank)
    }
    return rank
  }

  /** In the place of the day a spell began the day it ended, as an interval of ISO 8601 with an unknown start. */
  private endAlone(table: SettledTable, node: number, path: string): string | undefined {
    const { nodes, begin, end } = table.loneEnds ?? {}
    if (path !== begin || end === undefined || nodes?.has(node) !== true) return undefined
    return `../${this.text(table, node, end) ?? ''}`
  }

  private keyPart(table: SettledTable, node: number, path: string): string | undefined {
    const place = table.knownReference(path)
    if (place < 0) return this.text(table, node, path) ?? this.endAlone(table, node, path)
    const target = this.reference(table, node, path)
    const targetTable = this.store.known(table.targetOf(place))
    return target === 0 || targetTable === undefined ? undefined : this.id(targetTable, target)
  }
}
