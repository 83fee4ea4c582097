import type { CodeSetName } from '../code-sets/index.ts'
import type { EntityName } from '../entity-name.ts'

/** How a value may be shown and shared; `secret` values never leave the reader. */
export type PrivacyClass = 'direct-identifier' | 'quasi-identifier' | 'sensitive' | 'secret' | 'public'

/** The shape of a field's value. */
export type FieldType =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'partialDate'
  | 'schoolYear'
  | 'instant'
  | 'boolean'
  | 'code'
  | 'codes'
  | 'texts'
  | 'reference'
  | 'references'
  | 'struct'
  | 'keyed'
  | 'structs'

/** An element of the Common Education Data Standards, with the version that defines the id. */
export interface CedsElement {
  readonly id: string
  readonly version: string
}

/** What the author of an entity states about a field. */
export interface Facts {
  readonly description: string
  readonly privacy: PrivacyClass
  readonly ceds?: CedsElement
  /** Merge unit: fields of one unit are replaced together. Defaults to the field. */
  readonly unit?: string
  /** Set by an engine; no column fills it. */
  readonly computed?: true
}

/** The facts of a field as they ride in the metadata of its zod schema. */
export interface FieldMetadata extends Facts {
  readonly fieldType: FieldType
  readonly codeSet?: CodeSetName
  readonly scale?: number
  readonly target?: EntityName
  readonly key?: string
  readonly keys?: readonly string[]
}
