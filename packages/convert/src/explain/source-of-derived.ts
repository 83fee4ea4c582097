import { type Derivation, derivations, type EntityName, spaceOf } from '@nrec-align/schema'
import { latestBy } from '../store/derive.ts'
import type { Store } from '../store/store.ts'
import type { Table } from '../store/table.ts'
import type { View } from '../store/view.ts'

/** The field of a settled entity that another one may follow from. */
export interface DerivedSource {
  readonly table: Table
  readonly root: number
  readonly entity: EntityName
  readonly path: string
}

/** Takes `enrollment.begin` apart. */
const split = (path: string): readonly [entity: EntityName, leaf: string] => {
  const dot = path.indexOf('.')
  return [path.slice(0, dot) as EntityName, path.slice(dot + 1)]
}

/** Where a derivation takes its value from; 0 for a rule about references. */
type Finders = {
  readonly [R in Derivation['rule']]: (
    derivation: Extract<Derivation, { rule: R }>,
    view: View<Store>,
    table: Table,
    root: number,
  ) => number
}

const none = (): number => 0

const finders: Finders = {
  'school-year-of': (_derivation, _view, _table, root) => root,
  'two-or-more': (_derivation, _view, _table, root) => root,
  'from-reference-for-open-or-latest': ({ by }, view, table, root) => view.reference(table, root, split(by)[1]),
  'latest-of': ({ from, by, orderBy }, view, _table, root) => {
    const records = view.store.known(split(from)[0])
    return records === undefined ? 0 : (latestBy(view, records, split(by)[1], split(orderBy)[1])[root] ?? 0)
  },
  'reference-of-reference': none,
  'parent-when-district': none,
  copy: none,
}

/** The rule by which a field follows from another where no record states it. */
export const derivationOf = (space: EntityName, path: string): Derivation | undefined =>
  derivations.find(({ target }) => spaceOf(split(target)[0]) === space && split(target)[1] === path)

/** The field that a field of an entity may follow from. */
export const sourceOfDerived = (
  view: View<Store>,
  table: Table,
  root: number,
  path: string,
): DerivedSource | undefined => {
  const derivation = derivationOf(table.space, path)
  if (derivation === undefined) return undefined
  const [entity, leaf] = split(derivation.from)
  const node = (finders[derivation.rule] as Finders[typeof derivation.rule])(derivation as never, view, table, root)
  const from = view.store.known(entity)
  return node === 0 || from === undefined ? undefined : { table: from, root: node, entity, path: leaf }
}
