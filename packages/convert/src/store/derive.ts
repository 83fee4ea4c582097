import { CODE_SEPARATOR } from '@nrec-align/mapping'
import { type Derivation, derivations, type EntityName, entities, schoolYearOf, spaceOf } from '@nrec-align/schema'
import type { SettledTable } from './settled.ts'
import { subtypeBit } from './store.ts'
import type { View } from './view.ts'

type Rules = { readonly [R in Derivation['rule']]: (derivation: Extract<Derivation, { rule: R }>, view: View) => void }

/** Takes `enrollment.begin` apart. */
const split = (path: string): { readonly entity: EntityName; readonly leaf: string } => {
  const dot = path.indexOf('.')
  return { entity: path.slice(0, dot) as EntityName, leaf: path.slice(dot + 1) }
}

/** The record that counts as the latest: an open one before a closed one, then the greater start, then the lesser id. */
const laterOf = (view: View, table: SettledTable, one: number, other: number, orderBy: string): number => {
  const open = (node: number): boolean => view.text(table, node, 'end') === undefined
  if (open(one) !== open(other)) return open(one) ? one : other
  const [begun, otherBegun] = [view.text(table, one, orderBy) ?? '', view.text(table, other, orderBy) ?? '']
  if (begun !== otherBegun) return otherBegun > begun ? other : one
  return view.id(table, other) < view.id(table, one) ? other : one
}

/** Latest record by the node it refers to; 0 where none does. Four bytes a node: a map of all of them would be ten times that. */
export const latestBy = (view: View, table: SettledTable, field: string, orderBy: string): Uint32Array => {
  const place = table.knownReference(field)
  const referred = place < 0 ? undefined : view.store.known(table.targetOf(place))
  const latest = new Uint32Array((referred?.count ?? 0) + 1)
  for (const node of view.roots(table)) {
    const target = view.reference(table, node, field)
    if (target === 0) continue
    const before = latest[target] as number
    latest[target] = before === 0 ? node : laterOf(view, table, before, node, orderBy)
  }
  return latest
}

const wantsAny = (view: View, table: SettledTable, leaf: string): boolean => {
  const place = table.knownLeaf(leaf)
  if (place < 0) return true
  for (const node of view.roots(table)) if (table.value(node, place) === undefined) return true
  return false
}

const rules: Rules = {
  'school-year-of': ({ target, from }, view) => {
    const { entity, leaf } = split(target)
    const table = view.store.known(entity)
    if (table === undefined || table.knownLeaf(split(from).leaf) < 0) return
    const years = new Map<string, string>()
    const yearOf = (day: string): string => {
      const known = years.get(day) ?? String(schoolYearOf(day))
      years.set(day, known)
      return known
    }
    for (const node of view.roots(table)) {
      const day = view.text(table, node, split(from).leaf)
      if (day !== undefined) table.derive(node, leaf, yearOf(day))
    }
  },
  'from-reference-for-open-or-latest': ({ target, from, by, orderBy }, view) => {
    const table = view.store.known(split(target).entity)
    const referred = view.store.known(split(from).entity)
    const { leaf } = split(target)
    if (
      table === undefined ||
      referred === undefined ||
      referred.knownLeaf(split(from).leaf) < 0 ||
      !wantsAny(view, table, leaf)
    )
      return
    for (const [person, node] of latestBy(view, table, split(by).leaf, split(orderBy).leaf).entries()) {
      if (node === 0) continue
      const text = view.text(referred, person, split(from).leaf)
      if (text !== undefined) table.derive(node, leaf, text)
    }
  },
  'latest-of': ({ target, from, by, orderBy }, view) => {
    const table = view.store.known(split(from).entity)
    const referred = view.store.known(split(target).entity)
    const { leaf } = split(target)
    if (
      table === undefined ||
      referred === undefined ||
      table.knownLeaf(split(from).leaf) < 0 ||
      !wantsAny(view, referred, leaf)
    )
      return
    for (const [person, node] of latestBy(view, table, split(by).leaf, split(orderBy).leaf).entries()) {
      if (node === 0) continue
      const text = view.text(table, node, split(from).leaf)
      if (text !== undefined) referred.derive(person, leaf, text)
    }
  },
  'reference-of-reference': ({ target, from, by }, view) => {
    const table = view.store.known(split(target).entity)
    const between = view.store.known(split(from).entity)
    if (table === undefined || between === undefined || between.knownReference(split(from).leaf) < 0) return
    for (const node of view.roots(table)) {
      const named = view.reference(table, node, split(by).leaf)
      const value = named === 0 ? 0 : view.reference(between, named, split(from).leaf)
      if (value !== 0) refer(table, node, split(target), value)
    }
  },
  'parent-when-district': ({ target, from }, view) => {
    const table = view.store.known(split(target).entity)
    if (table === undefined || table.knownReference(split(from).leaf) < 0) return
    const district = subtypeBit('district')
    const own = subtypeBit(split(target).entity)
    for (const node of view.roots(table)) {
      if ((table.subtypesOf(node) & own) === 0) continue
      const parent = view.reference(table, node, split(from).leaf)
      if (parent !== 0 && (table.subtypesOf(parent) & district) !== 0) refer(table, node, split(target), parent)
    }
  },
  copy: ({ target, from }, view) => {
    const table = view.store.known(split(target).entity)
    if (table === undefined || table.knownReference(split(from).leaf) < 0) return
    for (const node of view.roots(table)) {
      const value = view.reference(table, node, split(from).leaf)
      if (value !== 0) refer(table, node, split(target), value)
    }
  },
  'two-or-more': ({ target, from }, view) => {
    const table = view.store.known(split(target).entity)
    if (table === undefined || table.knownLeaf(split(from).leaf) < 0) return
    for (const node of view.roots(table)) {
      const races = view.text(table, node, split(from).leaf)
      if (races?.includes(CODE_SEPARATOR) === true) table.derive(node, split(target).leaf, 'two-or-more')
    }
  },
}

/** Sets a derived reference where none is stated. */
const refer = (
  table: SettledTable,
  node: number,
  target: { readonly entity: EntityName; readonly leaf: string },
  to: number,
): void => {
  const definition = entities[target.entity].fields[target.leaf]
  table.deriveReference(node, target.leaf, spaceOf(definition?.target as EntityName), to)
}

/** Fills in what follows from what is stated; a stated value is never touched. */
export const deriveAll = (view: View): void => {
  for (const derivation of derivations)
    (rules[derivation.rule] as (one: Derivation, view: View) => void)(derivation, view)
}
