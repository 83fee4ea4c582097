import type { Spells } from '@nrec-align/mapping'
import type { Interner } from './interner.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
import type { Union } from './union.ts'

/** One event of a spell: the node that tells of it, its day, and whether it begins the spell or ends it. */
interface SpellEvent {
  readonly node: number
  readonly day: string
  readonly isBegin: boolean
}

/** An event whose other half is not there. */
export interface LoneEvent {
  readonly table: Table
  readonly node: number
  readonly code: 'begin-without-end' | 'end-without-begin'
}

const dayReader = (table: Table, texts: Interner, path: string): ((node: number) => string | undefined) => {
  const place = table.knownLeaf(path)
  const leaf = place < 0 ? undefined : table.leaves[place]
  return (node) => texts.text(leaf?.values[node] ?? 0)
}

/** Reads one part of a key as a number: the settled entity that a reference leads to, or a text of the dictionary. */
const partReader = (store: Store, table: Table, path: string): ((node: number) => number) => {
  const reference = table.knownReference(path)
  if (reference < 0) {
    const place = table.knownLeaf(path)
    return (node) => (place < 0 ? 0 : (table.leaves[place]?.values[node] ?? 0))
  }
  const column = table.references[reference]
  const target = column === undefined ? undefined : store.known(column.target)
  return (node) => target?.root(column?.nodes[node] ?? 0) ?? 0
}

/** Every event by the key of its spell; a node with both days is a whole spell and no event. */
const eventsByKey = (store: Store, table: Table, spells: Spells): Map<string, SpellEvent[]> => {
  const begin = dayReader(table, store.texts, spells.begin)
  const end = dayReader(table, store.texts, spells.end)
  const parts = spells.key.map((path) => partReader(store, table, path))
  const events = new Map<string, SpellEvent[]>()
  for (let node = 1; node <= table.count; node += 1) {
    const [first, last] = [begin(node), end(node)]
    const day = first ?? last
    if (day === undefined || (first !== undefined && last !== undefined)) continue
    const key = parts.map((part) => part(node)).join(' ')
    const known = events.get(key)
    const event = { node, day, isBegin: first !== undefined }
    if (known === undefined) events.set(key, [event])
    else known.push(event)
  }
  return events
}

/** In order of time; on one day what ends comes before what begins. */
const inOrder = (one: SpellEvent, other: SpellEvent): number =>
  one.day < other.day
    ? -1
    : one.day > other.day
      ? 1
      : Number(one.isBegin) - Number(other.isBegin) || one.node - other.node

/**
 * Joins each event that ends a spell with the one that began it.
 *
 * @returns the nodes of events that end a spell: they know no begin, so no natural key tells them apart
 */
export const pairEvents = (
  store: Store,
  table: Table,
  union: Union,
  spells: Spells,
  onLone: (event: LoneEvent) => void,
): ReadonlySet<number> => {
  const ends = new Set<number>()
  for (const events of eventsByKey(store, table, spells).values()) {
    let open: SpellEvent | undefined
    for (const event of events.sort(inOrder)) {
      if (event.isBegin) {
        if (open !== undefined && open.day !== event.day) onLone({ table, node: open.node, code: 'begin-without-end' })
        open = event
        continue
      }
      ends.add(event.node)
      if (open === undefined) onLone({ table, node: event.node, code: 'end-without-begin' })
      else union.join(event.node, open.node)
      open = undefined
    }
  }
  return ends
}
