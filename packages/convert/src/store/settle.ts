import type { Spells } from '@nrec-align/mapping'
import { type EntityName, entities, entityNames, spaceOf } from '@nrec-align/schema'
import type { SettleListener } from '../engine/engine.ts'
import { foldUnit, type OnConflict } from './fold.ts'
import { joinByNaturalKey } from './natural-key.ts'
import type { FileSpans } from './precedence.ts'
import { settleIdentity } from './settle-identity.ts'
import { pairEvents } from './spells.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
import type { Union } from './union.ts'

/**
 * Spaces in an order in which what a key refers to is settled before the key is built.
 *
 * @internal
 */
export const settlingOrder = (): readonly EntityName[] => {
  const done: EntityName[] = []
  const visit = (space: EntityName, above: readonly EntityName[]): void => {
    if (done.includes(space) || above.includes(space)) return
    const keyFields = (entities[space].naturalKey ?? []).flat()
    for (const field of keyFields) {
      const target = entities[space].fields[field]?.target
      if (target !== undefined) visit(spaceOf(target), [...above, space])
    }
    done.push(space)
  }
  for (const name of entityNames) visit(spaceOf(name), [])
  return done
}

/** Brings what a joined node knows to the node that stands for it. */
const absorb = (
  table: Table,
  root: number,
  node: number,
  store: Store,
  spans: FileSpans,
  onConflict: OnConflict,
): void => {
  table.subtypes[root] = (table.subtypes[root] as number) | (table.subtypes[node] as number)
  if (table.described[root] === 0) table.described[root] = table.described[node] as number
  for (const unit of table.units) {
    const sequence = unit.winners[node] as number
    if (sequence === 0) continue
    const numbers = unit.leaves.map((leaf) => leaf.values[node] as number)
    foldUnit(
      unit,
      root,
      { columns: unit.leaves, numbers, sequence, since: unit.since?.[node] ?? 0 },
      store.texts,
      spans,
      onConflict,
    )
  }
  for (const reference of table.references) {
    if ((reference.nodes[root] as number) === 0) reference.nodes[root] = reference.nodes[node] as number
    const several = reference.many?.get(node)
    if (several !== undefined && !reference.many?.has(root)) reference.many?.set(root, several)
  }
}

/** Joins entities without identifiers that belong to the same owner as the same thing. */
const joinBelongings = (table: Table, union: Union): void => {
  const seen = new Map<string, number>()
  for (const { node, ownerTable, owner, label } of table.belongs) {
    const root = ownerTable === table ? union.find(owner) : ownerTable.root(owner)
    const key = `${ownerTable.space}/${root}/${label}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, node)
    else union.join(node, first)
  }
}

/** After the last file: decides who is who, joins equal records, and folds what each cluster knows into one node. */
export const settle = (
  store: Store,
  spans: FileSpans,
  listener: SettleListener,
  spells: readonly (readonly [space: EntityName, spells: Spells])[] = [],
): void => {
  for (const space of settlingOrder()) {
    const table = store.known(space)
    if (table === undefined || table.space !== space) continue
    const union = settleIdentity(table, store.systems, listener.onIdentityConflict)
    joinBelongings(table, union)
    const own = spells.filter(([of]) => of === space)
    const ends = own.flatMap(([, one]) => [...pairEvents(store, table, union, one, listener.onLoneEvent)])
    joinByNaturalKey(store, table, union, new Set(ends))
    const onConflict: OnConflict = (unit, _node, winner, loser) => listener.onConflict(unit.name, winner, loser)
    for (let node = 1; node <= table.count; node += 1) {
      const root = union.find(node)
      if (root !== node) absorb(table, root, node, store, spans, onConflict)
    }
    for (let node = 1; node <= table.count; node += 1) union.parents[node] = union.find(node)
    table.roots = union.parents
    table.gatherMembers()
  }
}
