import type { CodeSetName } from '../code-sets/index.ts'
import type { EntityName } from '../entity-name.ts'
import type { CedsElement, FieldType, PrivacyClass } from '../fields/facts.ts'

/** One field of an entity, or one member of a struct, as plain data. */
export interface FieldDefinition {
  readonly name: string
  readonly type: FieldType
  readonly required: boolean
  readonly privacy: PrivacyClass
  readonly description: string
  readonly ceds?: CedsElement
  readonly codeSet?: CodeSetName
  /** Digits after the point of a decimal. */
  readonly scale?: number
  /** The entity that a reference points to. */
  readonly target?: EntityName
  /** The members of a struct or of the elements of a list. */
  readonly members?: Readonly<Record<string, FieldDefinition>>
  /** The member that tells the elements of a list apart. */
  readonly key?: string
  /** The values of `key`, in code-set order; absent where they are open, as with `identifiers`. */
  readonly keys?: readonly string[]
  /** The merge unit; fields of one unit are replaced together. */
  readonly unit: string
  /** Whether every leaf of the field falls in `unit`; otherwise each leaf or list element is a unit of its own. */
  readonly whole?: true
  /** Set by an engine; no column fills it. */
  readonly computed?: true
  /** The subtype that brings the field. */
  readonly subtype?: EntityName
}
