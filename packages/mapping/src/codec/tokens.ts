import type { Identifier } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** A list of `{Type:Id}` tokens; a table given to the run says which system each type is. */
export interface TokensNode {
  readonly kind: 'tokens'
  readonly separator: string
  /** Run option holding `Type=system` assignments, comma separated; a type that is a registered system needs none. */
  readonly typesOption: string
  /** Systems that have a column of their own and are not repeated here. */
  readonly omit: readonly string[]
  /** Run options that name such systems. */
  readonly omitOptions?: readonly string[]
}

/**
 * Pairs a cell of `{Type:Id}` tokens with all identifiers of a record.
 *
 * @param separator what stands between tokens
 * @param typesOption run option that names the system of each type; other types are `ambiguous-identifier`
 * @param omit systems that have a column of their own and are not repeated here
 * @param omitOptions run options that name further such systems
 * @example
 * ```ts
 * import { tokens } from '@nrec-align/mapping'
 * console.assert(tokens(',', 'userIdTypes').kind === 'tokens')
 * ```
 */
export const tokens = (
  separator: string,
  typesOption: string,
  omit: readonly string[] = [],
  omitOptions?: readonly string[],
): Codec<Identifier> => ({
  kind: 'tokens',
  separator,
  typesOption,
  omit,
  ...(omitOptions === undefined ? {} : { omitOptions }),
})
