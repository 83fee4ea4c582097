import type { Binding, Only } from '../declare/bind.ts'
import type { Condition, Predicate } from '../declare/predicate.ts'
import { conditionTest } from '../plan/condition.ts'
import { textsOf } from './columns-of.ts'

const excludes = (one: Condition, other: Condition): boolean => {
  const [texts, others] = [textsOf(one), textsOf(other)]
  if (texts !== undefined) return !texts.some(conditionTest(other))
  if (others !== undefined) return !others.some(conditionTest(one))
  const wantsBlank = [one, other].some(
    (condition) => typeof condition === 'object' && 'present' in condition && !condition.present,
  )
  const wantsValue = [one, other].some(
    (condition) => typeof condition === 'object' && (!('present' in condition) || condition.present),
  )
  return wantsBlank && wantsValue
}

const contradict = (one: Predicate | undefined, other: Predicate | undefined): boolean =>
  Object.entries(one ?? {}).some(([column, condition]) => {
    const opposite = other?.[column]
    return condition !== undefined && opposite !== undefined && excludes(condition, opposite)
  })

/** Whether two looks into the same sibling file, whose keys are unique there, find different rows. */
const listedApart = (one: Only<string> | undefined, other: Only<string> | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.column === other.column &&
  one.in === other.in &&
  one.key === other.key &&
  (contradict(one.where, other.where) || listedApart(one.only, other.only))

/** Whether the conditions of two bindings show that no row can meet both. */
export const areApart = (one: Binding, other: Binding): boolean =>
  contradict(one.where, other.where) || listedApart(one.only, other.only)
