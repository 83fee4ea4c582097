import type { PrivacyClass } from '@nrec-align/schema'

/** How sure a fact is: only verified facts may make a record refused, all others warn. */
export type Confidence = 'verified' | 'inferred' | 'unverified'

/** What is known about one column of a layout. */
export interface Column {
  /** One plain sentence in our words. */
  readonly description: string
  /** Longest length in characters; with `fixed` the only one. */
  readonly length?: number
  readonly fixed?: true
  /** `conditional`: required in cases that the layout's rules spell out. */
  readonly required?: 'always' | 'conditional'
  /** Sure enough to set a record aside when the cell is missing; defaults to the layout's confidence. */
  readonly requiredConfidence?: Confidence
  /** How sure the length is; an unsure length only warns. */
  readonly lengthConfidence?: Confidence
  /** How sure the name and position are. */
  readonly confidence?: Confidence
  /** A secret that records are matched by: it is read as a keyed hash, never as it stands. */
  readonly matchedBy?: 'keyed-hash'
  /** Who may see a value; unknown columns count as direct identifiers. */
  readonly privacy: PrivacyClass
  /** Nothing is collected here: the blank cell only keeps the places of the columns after it. */
  readonly placeholder?: true
  /** Other spellings of the header that real files use; tolerated and reported. */
  readonly aliases?: readonly string[]
  /** Cell texts that mean the same as blank. */
  readonly absent?: readonly string[]
  /** Cell texts that mean the source declared the value unknown. */
  readonly missing?: readonly string[]
  /** Where the fact is published, when it is not the layout's source. */
  readonly source?: string
}
