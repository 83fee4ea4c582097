import type { Identifier } from '@nrec-align/schema'
import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** Where an identifier's system, or the scope of its system, comes from. */
export interface IdentifierFacts {
  /** Run option that gives the scope: `<system>@<option>`. */
  readonly scopeOption?: string
  /** System of the pair's last column, which gives the scope: `local@us-ca.cd.<cell>`. */
  readonly scopeSystem?: string
  /** Run option that names the whole system; unset, it is the one the path names, and behind a label the column is ambiguous and read for rewriting only. */
  readonly systemOption?: string
  /** Run option that gives the identifier itself, for a pair without columns: a body that the file does not name. */
  readonly valueOption?: string
  /** The pair's first column names the system, the second the value. */
  readonly systemColumn?: true
  /** Lengths of the columns that are joined into one value, such as county-district and school. */
  readonly parts?: readonly number[]
  /** Text between the columns that are joined into one value, for parts without fixed lengths. */
  readonly joinedBy?: string
  /** How the columns that are joined are written, in their order; text unless told. A year is the same year however a file writes it. */
  readonly joins?: readonly Node[]
  /** An entity without such an identifier is written with its common id, or with the UUID made out of that. */
  readonly mint?: true | 'uuid'
  /** Characters of a usual spelling that are not part of the identifier, such as the hyphen in `12-3456789`; never written. */
  readonly ignore?: string
  /** Cell values that stand for no identifier, such as `0000001`. */
  readonly sentinels?: readonly string[]
}

/** An identifier `{system, value}`; the system is the one the path names unless the facts say otherwise. */
export interface IdentifierNode extends IdentifierFacts {
  readonly kind: 'identifier'
}

/**
 * Pairs a column with an identifier of the record or of what it refers to; ids are text, so leading zeros stay.
 *
 * @param facts where the system comes from when the path alone does not say it
 * @example
 * ```ts
 * import { identifier } from '@nrec-align/mapping'
 * console.assert(identifier({ parts: [7, 7] }).kind === 'identifier')
 * ```
 */
export const identifier = (facts: IdentifierFacts = {}): Codec<Identifier> => ({ kind: 'identifier', ...facts })
