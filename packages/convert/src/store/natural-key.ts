import { type EntityName, entities, identifierSystem, leavesOf, spaceOf } from '@nrec-align/schema'
import { KeyTable, mix } from './key-table.ts'
import type { Store } from './store.ts'
import type { LoneEnds, Table } from './table.ts'
import type { Union } from './union.ts'

/** One part of a key: the first alternative that is known, as numbers. */
type Part = (node: number) => readonly number[]

/** Reads one alternative of a part: a reference's root, or the leaves of a field. */
const alternative = (store: Store, table: Table, field: string): ((node: number) => readonly number[]) | undefined => {
  const reference = table.knownReference(field)
  if (reference >= 0) {
    const column = table.references[reference]
    const target = store.known(column?.target as EntityName)
    return (node) => [target?.root(column?.nodes[node] ?? 0) ?? 0]
  }
  const places = leavesOf(table.space).flatMap((leaf) =>
    leaf.field.name === field && table.knownLeaf(leaf.path) >= 0 ? [table.knownLeaf(leaf.path)] : [],
  )
  return places.length === 0 ? undefined : (node) => places.map((place) => table.leaves[place]?.values[node] ?? 0)
}

/** The day of an end whose begin nobody tells. */
const endAlone = (store: Store, table: Table, { nodes, end }: LoneEnds) => {
  const day = alternative(store, table, end)
  return day === undefined ? [] : [(node: number) => (nodes.has(node) ? day(node) : [])]
}

const partsOf = (store: Store, table: Table): readonly Part[] =>
  (entities[table.space].naturalKey ?? []).map((fields) => {
    const alternatives = fields.flatMap((field) => [
      ...[alternative(store, table, field) ?? []].flat(),
      ...(field === table.loneEnds?.begin ? endAlone(store, table, table.loneEnds) : []),
    ])
    return (node) => {
      for (let index = 0; index < alternatives.length; index += 1) {
        const numbers = alternatives[index]?.(node) ?? []
        if (numbers.some((number) => number !== 0)) return [index, ...numbers]
      }
      return []
    }
  })

const equal = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, place) => number === other[place])

/** Whether a node of the table has an identifier a target or another record can name it by. */
const isIdentified = (table: Table, node: number): boolean => {
  let found = false
  table.identifiers.each(node, () => {
    found = true
  })
  return found
}

/** Finds for every node the first one with an equal natural key; 0 for a node that knows no part of its key. */
const firstsByKey = (table: Table, parts: readonly Part[], apart: ReadonlySet<number>): Uint32Array => {
  const firsts = new Uint32Array(table.count + 1)
  const seen = new KeyTable()
  for (let node = 1; node <= table.count; node += 1) {
    if (apart.has(node)) continue
    const key = parts.map((part) => part(node))
    if (key.every((numbers) => numbers.length === 0)) continue
    if (isIdentified(table, node) && table.described[node] === 0) continue
    const hash = key.reduce((running, numbers) => numbers.reduce(mix, mix(running, numbers.length)), 17)
    const equals = (candidate: number): boolean =>
      parts.every((part, place) => equal(part(candidate), key[place] as readonly number[]))
    firsts[node] = seen.findOrEnter(hash, node, equals) || node
  }
  return firsts
}

/** First nodes of keys under which two values of a system stand that an entity has once: the key does not tell them apart. */
const contradicted = (table: Table, firsts: Uint32Array, once: ReadonlySet<number>): ReadonlySet<number> => {
  const held = new Map<string, string>()
  const found = new Set<number>()
  if (once.size === 0) return found
  const hold = (first: number, node: number): void =>
    table.identifiers.each(node, (system, value) => {
      if (!once.has(system)) return
      const before = held.get(`${first} ${system}`)
      if (before === undefined) held.set(`${first} ${system}`, value)
      else if (before !== value) found.add(first)
    })
  // Few keys come twice: only their nodes are held.
  for (let node = 1; node <= table.count; node += 1) {
    const first = firsts[node] as number
    if (first === 0 || first === node) continue
    hold(first, first)
    hold(first, node)
  }
  return found
}

/** Numbers of the systems that an entity has one value of. */
const onceSystems = (store: Store, table: Table): ReadonlySet<number> =>
  new Set(
    [...table.identifiers.usedSystems()].filter(
      (number) => identifierSystem(store.systems.text(number) as string)?.onePerEntity === true,
    ),
  )

/**
 * Joins nodes with an equal natural key, built from settled references.
 *
 * A node that knows no part of its key joins nothing. People and bodies have identifiers and no natural key of records.
 * Nodes that are `apart` join nothing either. Where identifiers say that one key stands for several entities, only nodes without an identifier are joined by it.
 */
export const joinByNaturalKey = (
  store: Store,
  table: Table,
  union: Union,
  apart: ReadonlySet<number> = new Set(),
): void => {
  const parts = partsOf(store, table)
  if (parts.length === 0 || spaceOf(table.space) === 'person' || spaceOf(table.space) === 'organization') return
  const firsts = firstsByKey(table, parts, apart)
  const several = contradicted(table, firsts, onceSystems(store, table))
  const bare = new Map<number, number>()
  for (let node = 1; node <= table.count; node += 1) {
    const first = firsts[node] as number
    if (first === 0) continue
    if (!several.has(first)) union.join(node, first)
    else if (!isIdentified(table, node)) {
      const other = bare.get(first)
      if (other === undefined) bare.set(first, node)
      else union.join(node, other)
    }
  }
}
