import type { BindingPlan } from '@nrec-align/mapping'
import { entities, naturalKeyId, spaceOf } from '@nrec-align/schema'

/** Whom an entity without an identifier belongs to, by the place of the owner's node in the plan, and as what. */
export interface UnnamedOf {
  readonly owner: number
  readonly label: string
}

/** What the last record says of an entity, as an id that tells it from others. */
const digestOf = ({ nodes, scratch }: BindingPlan, index: number): string => {
  const values = scratch.values[index] as readonly (string | undefined)[]
  return naturalKeyId(
    spaceOf(nodes[index]?.entity ?? 'person'),
    values.map((value) => value ?? ''),
  )
}

/**
 * A person or body without an identifier is known by whom it belongs to and the binding that tells of it, and among several in
 * rows of their own by what is said of it. Everything else has a natural key.
 *
 * @internal
 */
export const unnamedOf = (plan: BindingPlan, index: number): UnnamedOf | undefined => {
  const { nodes, scratch, binding } = plan
  const node = nodes[index]
  if (node === undefined || entities[spaceOf(node.entity)].naturalKey !== undefined) return undefined
  const owner = nodes.findIndex(
    ({ parent }, other) => other !== index && parent >= 0 && scratch.ids[other]?.length !== 0,
  )
  if (owner < 0) return undefined
  return { owner, label: binding.side?.repeats === true ? `${binding.id}/${digestOf(plan, index)}` : binding.id }
}
