import { type EntityName, spaceOf } from '@nrec-align/schema'
import type { Combined } from '../pipeline/combine.ts'
import type { Store } from '../store/store.ts'
import type { Table } from '../store/table.ts'
import type { ExplainedEntity } from './explanation.ts'
import type { Spoken } from './name-watch.ts'

/** A settled entity that a record speaks of. */
export interface SpokenEntity {
  readonly table: Table
  readonly root: number
  readonly entity: EntityName
  readonly fields: ExplainedEntity['fields']
}

/** The settled node that an entity of a record became part of; 0 for none. */
const rootOf = ({ view }: Combined<Store>, table: Table, { ids, sequence, label }: Spoken): number => {
  const labels = new Map(table.belongs.map((one) => [one.node, one.label] as const))
  for (let node = 1; node <= table.count; node += 1) {
    const isLabelled = (labels.get(node) ?? label) === label
    let isIt = ids.size === 0 && table.firstSeen[node] === sequence && isLabelled
    if (ids.size > 0)
      table.identifiers.each(node, (system, value) => {
        isIt ||= ids.has(`${view.store.systems.text(system)} ${value}`)
      })
    if (isIt) return table.root(node)
  }
  return 0
}

const fieldsOf = (
  { state, view }: Combined<Store>,
  table: Table,
  root: number,
  one: Spoken,
): ExplainedEntity['fields'] => {
  const units = new Map<string, { readonly winner: number; readonly isUsed: boolean }>()
  for (const [path, value] of one.values) {
    const unit = table.leaves[table.knownLeaf(path)]?.unit
    if (unit === undefined) continue
    const winner = unit.winners[root] as number
    const isUsed = winner === one.sequence || view.text(table, root, path) === value
    units.set(unit.name, { winner, isUsed: isUsed && units.get(unit.name)?.isUsed !== false })
  }
  return [...units].map(([unit, { winner, isUsed }]) => {
    const span = isUsed ? undefined : state.spans.of(winner)
    return { unit, isUsed, ...(span === undefined ? {} : { instead: { file: span.file, ...span.place(winner) } }) }
  })
}

/** The settled entities that a record speaks of; what its bindings say of one entity stands together. */
export const spokenEntities = (combined: Combined<Store>, spoken: readonly Spoken[]): readonly SpokenEntity[] => {
  const found = new Map<string, SpokenEntity>()
  for (const one of spoken) {
    const table = combined.view.store.known(one.entity)
    const root = table === undefined ? 0 : rootOf(combined, table, one)
    if (table === undefined || root === 0) continue
    const key = `${spaceOf(one.entity)} ${root}`
    const before = found.get(key)
    const fields = [...(before?.fields ?? []), ...fieldsOf(combined, table, root, one)]
    const once = [...new Map(fields.map((field) => [field.unit, field] as const)).values()]
    found.set(key, { table, root, entity: before?.entity ?? one.entity, fields: once })
  }
  return [...found.values()]
}
