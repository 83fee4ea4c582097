import type { Codec } from './codec.ts'

/** One text made of several columns, such as the namespace and the number of an assessment. */
export interface JoinedNode {
  readonly kind: 'joined'
  readonly between: string
}

/**
 * Pairs several columns with one text, which holds them all with another text between.
 *
 * On the way back the last column gets what follows the last of those texts; a last column that has it inside cannot be
 * joined and is reported.
 * @param between what stands between the columns
 * @example
 * ```ts
 * import { joined } from '@nrec-align/mapping'
 * console.assert(joined(':').kind === 'joined')
 * ```
 */
export const joined = (between: string): Codec<string> => ({ kind: 'joined', between })
