import { type EntityName, leafOf, type PrivacyClass } from '@nrec-align/schema'
import { MISSING, type Store } from '../store/store.ts'
import type { Table } from '../store/table.ts'
import type { View } from '../store/view.ts'
import { type Cluster, clusterOf } from './cluster.ts'
import { sourceOfDerived } from './source-of-derived.ts'

/** A field whose statements are to be found, as plain facts: the combined records can be forgotten. */
export interface WantedField {
  readonly cluster: Cluster
  /** Entity as the declaration of the target names it. */
  readonly entity: EntityName
  readonly path: string
  readonly privacy: PrivacyClass
  readonly unit: string
  /** Fields that are taken together. */
  readonly unitLeaves: readonly string[]
  /** Sequence number of the record that is used; 0 for none. */
  readonly winner: number
  readonly text: string | undefined
  readonly isDeclaredUnknown: boolean
  /** The field that its value follows from where no record states it. */
  readonly source?: WantedField
  /** For an identifier: the one that was written, as `system value`. */
  readonly identifier?: string
}

/** A field of a settled entity, with the one it may follow from. */
export const wantedLeaf = (
  view: View<Store>,
  table: Table,
  root: number,
  entity: EntityName,
  path: string,
): WantedField => {
  const source = sourceOfDerived(view, table, root, path)
  const field = leafAlone(view, table, root, entity, path)
  if (source === undefined || field.text === undefined) return field
  return { ...field, source: leafAlone(view, source.table, source.root, source.entity, source.path) }
}

const leafAlone = (view: View<Store>, table: Table, root: number, entity: EntityName, path: string): WantedField => {
  const place = table.knownLeaf(path)
  const column = place < 0 ? undefined : table.leaves[place]
  const leaf = leafOf(table.space, path)
  const number = column?.values[root] ?? 0
  return {
    cluster: clusterOf(view, table, root),
    entity,
    path,
    privacy: leaf?.privacy ?? 'direct-identifier',
    unit: column?.unit.name ?? leaf?.unit ?? path,
    unitLeaves: column?.unit.leaves.map((one) => one.path) ?? [path],
    winner: column?.unit.winners[root] ?? 0,
    text: number > MISSING ? view.store.texts.text(number) : undefined,
    isDeclaredUnknown: number === MISSING,
  }
}

/** An identifier of a settled entity. */
export const wantedIdentifier = (
  view: View<Store>,
  table: Table,
  root: number,
  entity: EntityName,
  system: string,
  value: string,
): WantedField => ({
  cluster: clusterOf(view, table, root),
  entity,
  path: `identifiers[${system}]`,
  privacy: table.space === 'organization' ? 'public' : 'direct-identifier',
  unit: `identifiers[${system}]`,
  unitLeaves: [],
  winner: 0,
  text: value,
  isDeclaredUnknown: false,
  identifier: `${system} ${value}`,
})
