import { type EntityName, entities, spaceOf } from '@nrec-align/schema'
import { homesOfBinding, isIdentifier } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import type { Fate } from '../loss/column-loss.ts'
import type { Journey } from '../loss/journey.ts'
import type { LossPredicate } from '../loss/loss-predicate.ts'
import type { CommonCarriers } from './common-carriers.ts'

/** Records that no number tells apart become one where the fields that do are not all kept. */
export const sameKey = (
  journey: Journey,
  { bindings }: CommonCarriers,
  entity: EntityName,
  fields: readonly (Fate & { readonly path: string })[],
): readonly LossPredicate[] => {
  const key = (entities[spaceOf(entity)].naturalKey ?? []).flat()
  const paths = key.filter((path) => fields.find((one) => one.path === path)?.verdict !== 'lost')
  const isNumbered = bindings.some((binding) =>
    homesOfBinding(binding, 'write').some(
      (home) => home.hops.length === 0 && isIdentifier(home.leaf) && reachOf(home, journey.toOptions).mints,
    ),
  )
  return isNumbered || paths.length === key.length ? [] : [{ kind: 'same-key', paths }]
}
