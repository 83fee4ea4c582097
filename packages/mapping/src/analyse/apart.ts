import type { Binding } from '../declare/bind.ts'
import type { Condition } from '../declare/predicate.ts'
import { textsOf } from './columns-of.ts'

const excludes = (one: Condition, other: Condition): boolean => {
  const [texts, others] = [textsOf(one), textsOf(other)]
  if (texts !== undefined && others !== undefined) return !texts.some((text) => others.includes(text))
  const wantsBlank = [one, other].some(
    (condition) => typeof condition === 'object' && 'present' in condition && !condition.present,
  )
  const wantsValue = [one, other].some(
    (condition) => typeof condition === 'string' || !('present' in condition) || condition.present,
  )
  return wantsBlank && wantsValue
}

/** Whether the conditions of two bindings show that no row can meet both. */
export const areApart = (one: Binding, other: Binding): boolean =>
  Object.entries(one.where ?? {}).some(([column, condition]) => {
    const opposite = other.where?.[column]
    return condition !== undefined && opposite !== undefined && excludes(condition, opposite)
  })
