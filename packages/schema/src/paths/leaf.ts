import type { CodeSetName } from '../code-sets/index.ts'
import type { FieldDefinition } from '../definitions/field-definition.ts'
import type { EntityName } from '../entity-name.ts'
import type { FieldType, PrivacyClass } from '../fields/facts.ts'

/** One value of an entity that engines hold as text, and the path that names it. */
export interface Leaf {
  readonly path: string
  /** The space in which the value lives. */
  readonly entity: EntityName
  readonly type: FieldType
  readonly codeSet?: CodeSetName
  readonly scale?: number
  readonly target?: EntityName
  readonly privacy: PrivacyClass
  /** The merge unit; leaves of one unit are replaced together. */
  readonly unit: string
  /** The subtype that brings the field. */
  readonly subtype?: EntityName
  readonly field: FieldDefinition
  /** The member of the struct or list element, where the path names one. */
  readonly member?: FieldDefinition
  /** The value between brackets: which element of the list. */
  readonly key?: string
}
