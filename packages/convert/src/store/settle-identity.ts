import { identifierSystem } from '@nrec-align/schema'
import type { IdentityConflict } from '../engine/engine.ts'
import type { Interner } from './interner.ts'
import type { Table } from './table.ts'
import { Union } from './union.ts'

/** Joins every two nodes that share an identifier. */
const joinByIdentifiers = (table: Table, union: Union): void => {
  const others = new Map<number, Map<string, number>>()
  for (let node = 1; node <= table.count; node += 1) {
    table.identifiers.each(node, (system, value) => {
      const first = table.identifiers.firsts.get(system)?.get(value)
      if (first !== undefined) return union.join(node, first)
      let values = others.get(system)
      if (values === undefined) {
        values = new Map()
        others.set(system, values)
      }
      const other = values.get(value)
      if (other === undefined) values.set(value, node)
      else union.join(node, other)
    })
  }
}

/** Value of a system that a node holds, if any. */
const valueIn = (table: Table, node: number, system: number): string | undefined => {
  let found: string | undefined
  table.identifiers.each(node, (one, value) => {
    if (one === system) found ??= value
  })
  return found
}

/** Roots of clusters that hold two values of a system, with the two nodes that say so. */
const conflictsOf = (table: Table, union: Union, system: number): Map<number, [number, number]> => {
  const seen = new Map<number, { readonly node: number; readonly value: string }>()
  const conflicts = new Map<number, [number, number]>()
  for (let node = 1; node <= table.count; node += 1) {
    const value = valueIn(table, node, system)
    if (value === undefined) continue
    const root = union.find(node)
    const before = seen.get(root)
    if (before === undefined) seen.set(root, { node, value })
    else if (before.value !== value && !conflicts.has(root)) conflicts.set(root, [before.node, node])
  }
  return conflicts
}

/** Splits clusters again: nodes with one of the values keep it together, nodes without stand alone. */
const split = (table: Table, union: Union, system: number, roots: ReadonlySet<number>): void => {
  const members: number[] = []
  for (let node = 1; node <= table.count; node += 1) if (roots.has(union.find(node))) members.push(node)
  for (const node of members) union.free(node)
  const byValue = new Map<string, number>()
  for (const node of members) {
    const value = valueIn(table, node, system)
    if (value === undefined) continue
    const first = byValue.get(value)
    if (first === undefined) byValue.set(value, node)
    else union.join(node, first)
  }
}

/** Whether some node was joined to another: without that there is nothing to split. */
const anyJoined = (union: Union): boolean => union.parents.some((parent, node) => parent !== node)

/**
 * Decides which nodes of a table are the same person or body, whatever the order they came in.
 *
 * @param onConflict told once a cluster that holds two identifiers of a kind an entity has once
 */
export const settleIdentity = (
  table: Table,
  systems: Interner,
  onConflict: (conflict: IdentityConflict) => void,
): Union => {
  const union = new Union(table.count)
  joinByIdentifiers(table, union)
  table.identifiers.forget()
  if (!anyJoined(union)) return union
  const ranked = [...table.identifiers.usedSystems()]
    .map((number) => ({ number, name: systems.text(number) as string }))
    .filter(({ name }) => identifierSystem(name)?.onePerEntity === true)
    .sort(
      (one, other) =>
        (identifierSystem(one.name)?.rank ?? 0) - (identifierSystem(other.name)?.rank ?? 0) ||
        (one.name < other.name ? -1 : 1),
    )
  for (const { number, name } of ranked) {
    const conflicts = conflictsOf(table, union, number)
    if (conflicts.size === 0) continue
    for (const nodes of conflicts.values()) {
      const [one, other] = nodes
      onConflict({ system: name, records: [table.firstSeenOf(one), table.firstSeenOf(other)] })
    }
    split(table, union, number, new Set(conflicts.keys()))
  }
  return union
}
