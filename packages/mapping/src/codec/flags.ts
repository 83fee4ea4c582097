import type { Codec } from './codec.ts'

/** One yes-or-no column a code; the field lists the codes that are yes. */
export interface FlagsNode {
  readonly kind: 'flags'
  readonly codes: readonly string[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/**
 * Pairs several yes-or-no columns with one field that lists the codes answered yes, in column order.
 *
 * The first token of `yes` and of `no` is the one written; a record whose field is absent writes all columns blank.
 * @param codes the canonical code of each column, in the order the pair names the columns
 * @param tokens the wire tokens for yes and no
 * @example
 * ```ts
 * import { flags } from '@nrec-align/mapping'
 * console.assert(flags(['asian', 'white'], { yes: ['true'], no: ['false'] }).kind === 'flags')
 * ```
 */
export const flags = <const V extends string>(
  codes: readonly V[],
  tokens: { readonly yes: readonly string[]; readonly no: readonly string[] },
): Codec<readonly V[]> => ({ kind: 'flags', codes, yes: tokens.yes, no: tokens.no })
