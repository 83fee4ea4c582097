import type { BindingPlan } from '@nrec-align/mapping'
import { type EntityName, spaceOf } from '@nrec-align/schema'
import type { Store } from '../store/store.ts'
import type { Table } from '../store/table.ts'
import type { View } from '../store/view.ts'

/** What tells which records speak of an entity: the same on every reading of the same files. */
export interface Cluster {
  readonly space: EntityName
  /** Identifiers as `system value`. */
  readonly ids: ReadonlySet<string>
  /** Sequence numbers of records whose own entity, without an identifier, became part of it. */
  readonly seen: ReadonlySet<number>
  /** Which records tell of it, where it is known by whom it belongs to. */
  readonly labels: ReadonlySet<string>
}

/** Identifiers in pairs, as `system value`. */
export const idKeys = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((system, at) => (at % 2 === 0 ? [`${system} ${ids[at + 1] ?? ''}`] : []))

/** What a settled entity is known by. */
export const clusterOf = (view: View<Store>, table: Table, root: number): Cluster => {
  const ids: string[] = []
  view.identifiers(table, root, ids)
  const members = new Set<number>()
  table.eachOf(root, (member) => members.add(member))
  return {
    space: table.space,
    ids: new Set(idKeys(ids)),
    seen: new Set([...members].map((member) => table.firstSeen[member] as number)),
    labels: new Set(table.belongs.flatMap(({ node, label }) => (members.has(node) ? [label] : []))),
  }
}

/** Places of a plan's nodes at which the record in its scratch speaks of an entity. */
export const placesIn = (plan: BindingPlan, sequence: number, cluster: Cluster): readonly number[] =>
  plan.nodes.flatMap(({ entity, many }, at) => {
    if (many || spaceOf(entity) !== cluster.space) return []
    const ids = plan.scratch.ids[at] ?? []
    if (ids.length > 0) return idKeys(ids).some((id) => cluster.ids.has(id)) ? [at] : []
    const isLabelled = cluster.labels.size === 0 || cluster.labels.has(plan.binding.id)
    return cluster.seen.has(sequence) && isLabelled ? [at] : []
  })
