import type { Codec } from './codec.ts'

/** A fact that stands in no column and comes from a run option. */
export interface OptionNode {
  readonly kind: 'option'
  readonly name: string
  /** What the option says, where a declaration is looked at together with the options of a run. */
  readonly value?: string
}

/**
 * Gives a field a value from a run option, such as the school year of a file that does not say it.
 *
 * On the way back it selects: entities with another value are not written by the binding, those without any are.
 * @param name option name, given as `--set name=value`
 * @example
 * ```ts
 * import { option } from '@nrec-align/mapping'
 * console.assert(option('schoolYear').kind === 'option')
 * ```
 */
export const option = <V>(name: string): Codec<V> => ({ kind: 'option', name })
