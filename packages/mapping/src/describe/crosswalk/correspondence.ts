import type { CedsElement, CodeSetName, EntityName } from '@nrec-align/schema'
import type { CodeRelation } from '../../codec/code.ts'

/** A field of the common record, named from the record that a row of the file holds. */
export interface FieldTarget {
  readonly kind: 'field'
  readonly entity: EntityName
  readonly path: string
  readonly label: string
}

/** A code of the common record. */
export interface CodeTarget {
  readonly kind: 'code'
  readonly set: CodeSetName
  readonly code: string
  readonly label: string
}

/** A text of the common record that is no code, such as `true` or an abbreviation of a place. */
export interface TextTarget {
  readonly kind: 'text'
  readonly text: string
}

/** An element of CEDS. */
export interface ElementTarget {
  readonly kind: 'element'
  readonly ceds: CedsElement
}

/** An option of an element of CEDS. */
export interface OptionTarget {
  readonly kind: 'option'
  readonly ceds: CedsElement
  readonly code: string
  readonly label: string
}

/** A code that leaves every field alone. */
export interface NoTarget {
  readonly kind: 'nothing'
}

/** What a column or code corresponds to. */
export type CrosswalkTarget = FieldTarget | CodeTarget | TextTarget | ElementTarget | OptionTarget | NoTarget

/** One column or code of a format and one thing it corresponds to. */
export interface Correspondence {
  readonly kind: 'column' | 'code'
  /** The layout of a column, the list of a code. */
  readonly in: string
  /** Name of the column; text of the code, of several columns joined by ` + `. */
  readonly from: string
  /** What the target says compared with the column or code; `part` where only several columns or fields together say it. */
  readonly relation: CodeRelation | 'part'
  readonly target: CrosswalkTarget
  /** Whether the target follows from another correspondence: an element of CEDS is reached through the common record. */
  readonly isIndirect: boolean
  readonly isRead: boolean
  readonly isWritten: boolean
  /** First and last school year in which the code is valid, as the years they end. */
  readonly validFrom?: number
  readonly validTo?: number
  /** Where it is published. */
  readonly source: string
  readonly isVerified: boolean
  /** What else is to be said of it. */
  readonly notes: readonly string[]
}
