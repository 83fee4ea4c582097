import type { Codec } from './codec.ts'

/** A value that the layout itself implies; the pair names no column. */
export interface ConstantNode {
  readonly kind: 'constant'
  readonly value: string
}

/**
 * Gives a field the value that every record of the binding has, in its canonical text form.
 *
 * On the way back it selects: only entities with this value are written by the binding.
 * @param value canonical text form, such as a code or `true`
 * @example
 * ```ts
 * import { constant } from '@nrec-align/mapping'
 * console.assert(constant('english-learner').kind === 'constant')
 * ```
 */
export const constant = <const V extends string>(value: V): Codec<V> => ({ kind: 'constant', value })
