import type { Identifier } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** What one wire text of a system column means. */
export interface SystemFacts {
  readonly wire: string
  /** The system, unless an option names it. */
  readonly system?: string
  /** Run option that names the system; unset, such identifiers are ambiguous. */
  readonly option?: string
  /** The system holds within the scope that the scope column names: `<system>@<scope>`. */
  readonly scoped?: true
  /** Run option with the text of the scope column for a system without scope; unset, such identifiers are not written. */
  readonly issuerOption?: string
  /** Such values are never read. */
  readonly secret?: true
}

/** Columns that hold a list of identifiers, each with its system. */
export interface IdentifiersNode {
  readonly kind: 'identifiers'
  readonly systems: readonly SystemFacts[]
  /** The pair names three columns: system, scope, value; without it two: system, value. */
  readonly hasScope?: true
}

/**
 * Pairs columns that list identifiers with all identifiers of a record: the system, its scope where there is one, the value.
 * Items of the columns go together by place. A system that is not listed is `ambiguous-identifier`.
 *
 * @param systems what each wire text of the system column means; the first entry of a system is the one written
 * @param scope `'scoped'` when the second of three columns names the scope
 * @example
 * ```ts
 * import { identifiers } from '@nrec-align/mapping'
 * console.assert(identifiers([{ wire: 'State', option: 'stateSystem' }, { wire: 'SSN', secret: true }]).kind === 'identifiers')
 * ```
 */
export const identifiers = (systems: readonly SystemFacts[], scope?: 'scoped'): Codec<Identifier> => ({
  kind: 'identifiers',
  systems,
  ...(scope === undefined ? {} : { hasScope: true as const }),
})
