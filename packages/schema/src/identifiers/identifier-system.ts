import type { EntityName } from '../entity-name.ts'
import type { PrivacyClass } from '../fields/facts.ts'

/** A body or registry that issues identifiers, or the convention by which a program does. */
export interface IdentifierSystem {
  /** `[a-z0-9.-]+`; a scoped system is used as `name@scope`. */
  readonly name: string
  readonly title: string
  /** The space of the records it identifies; absent where it identifies records of every kind. */
  readonly entity?: EntityName
  /** Whether values are only unique together with a scope, such as a district or an export. */
  readonly scoped: boolean
  /** Lower ranks are preferred where an id is chosen. */
  readonly rank: number
  /** Whether two values mean two records. */
  readonly onePerEntity: boolean
  readonly privacy: PrivacyClass
  /** The shape of a value, as a regular expression of the RE2 subset without `\s`, `\w` and `.`. */
  readonly pattern?: string
  /** The length of a value in code points, where it is fixed; a shorter number has lost its leading zeros. */
  readonly length?: number
  /** Who publishes the rule. */
  readonly source: string
}
