import { type EntityName, entities, leavesOf, spaceOf } from '@nrec-align/schema'
import { KeyTable, mix } from './key-table.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
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

const partsOf = (store: Store, table: Table): readonly Part[] =>
  (entities[table.space].naturalKey ?? []).map((fields) => {
    const alternatives = fields.flatMap((field) => alternative(store, table, field) ?? [])
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

/**
 * Joins nodes with an equal natural key, built from settled references.
 *
 * A node that knows no part of its key joins nothing. People and bodies have identifiers and no natural key of records.
 */
export const joinByNaturalKey = (store: Store, table: Table, union: Union): void => {
  const parts = partsOf(store, table)
  if (parts.length === 0 || spaceOf(table.space) === 'person' || spaceOf(table.space) === 'organization') return
  const seen = new KeyTable()
  for (let node = 1; node <= table.count; node += 1) {
    const key = parts.map((part) => part(node))
    if (key.every((numbers) => numbers.length === 0)) continue
    if (isIdentified(table, node) && table.described[node] === 0) continue
    const hash = key.reduce((running, numbers) => numbers.reduce(mix, mix(running, numbers.length)), 17)
    const other = seen.findOrEnter(hash, node, (candidate) =>
      parts.every((part, place) => equal(part(candidate), key[place] as readonly number[])),
    )
    if (other !== 0) union.join(node, other)
  }
}
