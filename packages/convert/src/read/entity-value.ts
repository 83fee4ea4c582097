import { type BindingPlan, DECLARED_MISSING } from '@nrec-align/mapping'
import { type EntityRecords, entityId, identifierSystem, nest } from '@nrec-align/schema'

type EntityName = keyof EntityRecords

/** What one record says about one entity; what it does not say is absent. */
export type EntityValue<E extends EntityName> = Partial<EntityRecords[E]>

const unknownRank = Number.MAX_SAFE_INTEGER

/** The common id that the strongest of some identifiers gives. */
const idFrom = (ids: readonly string[]): string | undefined => {
  const pairs = ids.flatMap((system, at) => (at % 2 === 0 ? [{ system, value: ids[at + 1] ?? '' }] : []))
  const rank = (system: string) => identifierSystem(system)?.rank ?? unknownRank
  const best = pairs.sort((one, other) => rank(one.system) - rank(other.system))[0]
  return best === undefined ? undefined : entityId(best.system, best.value)
}

const identifiersOf = (ids: readonly string[]) =>
  ids.flatMap((system, at) => (at % 2 === 0 ? [{ system, value: ids[at + 1] ?? '' }] : []))

/** What the record in a plan's scratch says about one of its entities; `undefined` where it says nothing. */
export const entityValue = <E extends EntityName>(
  plan: BindingPlan,
  index: number,
  entity: E,
): EntityValue<E> | undefined => {
  const leaves = (plan.scratch.values[index] ?? []).flatMap((value, slot): [string, string][] =>
    value === undefined || value === DECLARED_MISSING ? [] : [[plan.nodes[index]?.leaves[slot] ?? '', value]],
  )
  const ids = plan.scratch.ids[index] ?? []
  if (leaves.length === 0 && ids.length === 0) return undefined
  const references = plan.nodes.flatMap((node, at) => {
    const id = node.parent === index ? idFrom(plan.scratch.ids[at] ?? []) : undefined
    return id === undefined ? [] : [[node.field, id] as const]
  })
  const id = idFrom(ids)
  const record = {
    ...(id === undefined ? {} : { id, identifiers: identifiersOf(ids) }),
    ...nest(entity, leaves),
    ...Object.fromEntries(references),
  }
  return record as EntityValue<E>
}
