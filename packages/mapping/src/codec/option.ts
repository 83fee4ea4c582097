import type { Codec } from './codec.ts'

/** A fact that stands in no column and comes from a run option. */
export interface OptionNode {
  readonly kind: 'option'
  readonly name: string
}

/**
 * Gives a field a value from a run option, such as the school year of a file that does not say it.
 *
 * @param name option name, given as `--set name=value`
 * @example
 * ```ts
 * import { option } from '@nrec-align/mapping'
 * console.assert(option('schoolYear').kind === 'option')
 * ```
 */
export const option = <V>(name: string): Codec<V> => ({ kind: 'option', name })
