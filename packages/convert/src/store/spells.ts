import type { Spells } from '@nrec-align/mapping'
import type { LoneEvent } from '../engine/engine.ts'
import type { Interner } from './interner.ts'
import { type DayEvent, pairInTime } from './spell-days.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
import type { Union } from './union.ts'

/** What is known of the spells of one key. */
export interface Known {
  readonly events: DayEvent[]
  /** Records that know a begin and no end, and are no events: a lone end may close one. */
  readonly open: DayEvent[]
}

const textReader = (table: Table, texts: Interner, path: string): ((node: number) => string | undefined) => {
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

const reentryReader = (store: Store, table: Table, { reentry }: Spells): ((node: number) => boolean) => {
  if (reentry === undefined) return () => false
  const text = textReader(table, store.texts, reentry.path)
  return (node) => reentry.is.includes(text(node) ?? '')
}

/** Every event by the key of its spell, and beside it the open records; a node with both days is a whole spell. */
const knownByKey = (store: Store, table: Table, spells: Spells): Map<string, Known> => {
  const begin = textReader(table, store.texts, spells.begin)
  const end = textReader(table, store.texts, spells.end)
  const isReentry = reentryReader(store, table, spells)
  const parts = spells.key.map((path) => partReader(store, table, path))
  const found = new Map<string, Known>()
  for (let node = 1; node <= table.count; node += 1) {
    const [first, last] = [begin(node), end(node)]
    const day = first ?? last
    const isEvent = table.isEvent(node)
    if (day === undefined || (first !== undefined && last !== undefined) || (!isEvent && first === undefined)) continue
    const key = parts.map((part) => part(node)).join(' ')
    const known = found.get(key) ?? { events: [], open: [] }
    found.set(key, known)
    const kind = first === undefined ? 'end' : isReentry(node) ? 'reentry' : 'begin'
    if (isEvent) known.events.push({ node, day, kind })
    else known.open.push({ node, day, kind })
  }
  return found
}

/** The latest open record from which nothing is known to have happened until a lone end. */
const closedBy = (end: DayEvent, { events, open }: Known): DayEvent | undefined => {
  const before = events.filter(({ node, day }) => node !== end.node && day <= end.day)
  const begins = new Set(events.flatMap(({ kind, day }) => (kind === 'end' ? [] : [day])))
  const last =
    before
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? ''
  return open
    .filter(({ day }) => day >= last && day <= end.day && !begins.has(day))
    .reduce<DayEvent | undefined>((best, one) => (best === undefined || one.day > best.day ? one : best), undefined)
}

/** Which ends belong to which begins, and what has no other half. */
export interface Paired {
  readonly joins: readonly (readonly [end: number, begin: number])[]
  readonly lone: readonly { readonly node: number; readonly code: LoneEvent['code'] }[]
}

/**
 * Pairs the events of one key; a lone end closes an open record of the same key.
 *
 * @internal
 */
export const pairKnown = (known: Known): Paired => {
  const { pairs, loneBegins, loneEnds } = pairInTime(known.events)
  const joins = pairs.map(([begin, end]) => [end.node, begin.node] as const)
  const lone: { readonly node: number; readonly code: LoneEvent['code'] }[] = loneBegins.map(({ node }) => ({
    node,
    code: 'begin-without-end',
  }))
  for (const end of loneEnds) {
    const open = closedBy(end, known)
    if (open === undefined) lone.push({ node: end.node, code: 'end-without-begin' })
    else joins.push([end.node, open.node])
  }
  return { joins, lone }
}

/**
 * Joins each event that ends a spell with the one that began it; a lone end closes an open record of the same key.
 *
 * @returns the nodes of ends that were joined: they know no begin, so no natural key may join them with anything else
 */
export const pairEvents = (
  store: Store,
  table: Table,
  union: Union,
  spells: Spells,
  onLone: (event: LoneEvent) => void,
): ReadonlySet<number> => {
  const ends = new Set<number>()
  const alone = new Set<number>()
  for (const known of knownByKey(store, table, spells).values()) {
    const { joins, lone } = pairKnown(known)
    for (const [end, begin] of joins) {
      ends.add(end)
      union.join(end, begin)
    }
    for (const { node, code } of lone) {
      if (code === 'end-without-begin') alone.add(node)
      onLone({ space: table.space, sequence: table.firstSeenOf(node), code })
    }
  }
  table.loneEnds = {
    nodes: new Set([...(table.loneEnds?.nodes ?? []), ...alone]),
    begin: spells.begin,
    end: spells.end,
  }
  return ends
}
