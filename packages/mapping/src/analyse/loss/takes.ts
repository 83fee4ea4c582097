import { type EntityName, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import type { Condition } from '../../declare/predicate.ts'
import { writes } from '../columns-of.ts'
import { factsOf } from '../node-facts.ts'
import { meets } from '../possible-values.ts'
import type { LossPredicate } from './loss-predicate.ts'

/** Conditions under which a binding writes a record: its `when`, and the constants and options it implies. */
export const conditionsOf = (binding: Binding): readonly (readonly [path: string, wanted: Condition])[] => [
  ...Object.entries(binding.when ?? {}),
  ...Object.entries(binding.pairs).flatMap(([path, pair]) => {
    const { selects } = factsOf(pair[1])
    return selects !== undefined && writes(pair) ? [[path, selects] as const] : []
  }),
]

/** How often a record of the kind `entity`, told by `teller`, is written by a binding. */
export const takes = (
  taker: Binding,
  entity: EntityName,
  teller: Binding | undefined,
): 'always' | 'sometimes' | 'never' => {
  if (spaceOf(taker.grain) !== spaceOf(entity)) return 'never'
  const isSubtype = taker.grain !== spaceOf(taker.grain)
  if (isSubtype && entity !== taker.grain && entity !== spaceOf(entity)) return 'never'
  const answers = conditionsOf(taker).map(([path, condition]) =>
    teller === undefined ? 'sometimes' : meets(teller, path, condition),
  )
  if (answers.includes('never')) return 'never'
  const isSure =
    taker.side === undefined &&
    taker.referredBy === undefined &&
    taker.each === undefined &&
    (!isSubtype || entity === taker.grain)
  return isSure && !answers.includes('sometimes') ? 'always' : 'sometimes'
}

/** The conditions of a binding, where nothing else keeps records of its grain out. */
const conditionsAlone = (taker: Binding): Readonly<Record<string, Condition>> | undefined => {
  const isOpen = taker.side === undefined && taker.referredBy === undefined && taker.each === undefined
  return isOpen ? Object.fromEntries(conditionsOf(taker)) : undefined
}

/** The case of a record that rows of none of these bindings take. */
export const noRow = (record: EntityName, takers: readonly Binding[]): LossPredicate => {
  const when = takers.map(conditionsAlone).flatMap((one) => (one === undefined ? [] : [one]))
  const isDecided = takers.length > 0 && when.length === takers.length && takers.every(({ grain }) => grain === record)
  return { kind: 'no-row', record, ...(isDecided ? { when } : {}) }
}
