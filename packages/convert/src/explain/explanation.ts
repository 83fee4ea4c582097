import type { CodeRelation, Confidence, IssueCode, Severity } from '@nrec-align/mapping'
import type { RecordEnd } from '../pipeline/read-file.ts'

/** A text as it may be shown: always its shape, and itself where its column is public or the caller asked for values. */
export interface ShownText {
  readonly shape: string
  readonly value?: string
}

/** What is declared about a column, in words. */
export interface ExplainedRule {
  readonly description: string
  /** What stands in the column. */
  readonly type: string
  readonly required: 'always' | 'conditional' | 'no'
  readonly source: string
  readonly confidence: Confidence
}

/** The row of a list of codes that was used, in the direction in which it was used. */
export interface ExplainedCode {
  readonly list: string
  readonly from: ShownText
  readonly to: ShownText
  readonly relation: CodeRelation
  readonly source: string
  readonly verified: boolean
}

/** Something that was found about a cell or record. */
export interface ExplainedFinding {
  readonly code: IssueCode
  readonly severity: Severity
  readonly column?: string
  readonly what: string
  readonly fix: string
  /** The other side of a disagreement or repeat. */
  readonly related?: { readonly file: string; readonly record: number }
}

/** Where a record stands. */
export interface ExplainedPlace {
  readonly source: string
  readonly format: string
  readonly version: string
  readonly layout: string
  readonly file: string
  readonly record: number
  /** Line of the file as an editor shows it; absent for a record of the common model. */
  readonly line?: number
}

/** One cell of a source record. */
export interface ExplainedCell {
  readonly column: string
  /** From 1; 0 for a column of a table that was looked up. */
  readonly position: number
  readonly shown: ShownText
  readonly rule?: ExplainedRule
  /** Rows of code lists that turned the cell into common values. */
  readonly codes: readonly ExplainedCode[]
  /** What was foretold about the column on its way to the target. */
  readonly fate?: { readonly verdict: string; readonly reason: string }
}

/** Why a record was used, or was not. */
export type Why =
  /** No other record says anything. */
  | 'only-one'
  /** All that say something say the same. */
  | 'all-agree'
  /** It comes before the others by the rules of precedence. */
  | 'comes-first'
  | 'says-the-same'
  /** Another one is valid later. */
  | 'valid-earlier'
  /** The source of another one is trusted more. */
  | 'trusted-less'
  /** Another one stands earlier in the order of sources and records. */
  | 'stands-later'
  /** It says that the value is not known, and another one knows it. */
  | 'declares-unknown'
  /** It says nothing here. */
  | 'blank'

/** What one record says about a field. */
export interface ExplainedStatement extends ExplainedPlace {
  readonly cells: readonly ExplainedCell[]
  readonly isUsed: boolean
  readonly why: Why
  readonly findings: readonly ExplainedFinding[]
}

/** A field of the combined record, and who says what of it. */
export interface ExplainedField {
  readonly entity: string
  readonly path: string
  /** Fields that are taken together from one record; the path itself where it is taken alone. */
  readonly unit: string
  readonly shown: ShownText
  readonly statements: readonly ExplainedStatement[]
  /** Further records that say something and are not listed. */
  readonly more: number
  /** The rule by which the value follows from another, where no record states it. */
  readonly follows?: { readonly rule: string; readonly from: string; readonly field?: ExplainedField }
  /** For a field of which nothing is known: columns of the sources that could state it. */
  readonly givers: readonly { readonly source: string; readonly layout: string; readonly column: string }[]
}

/** Where a cell of a target comes from. */
export type Origin =
  /** From fields of the combined record. */
  | { readonly kind: 'fields'; readonly fields: readonly ExplainedField[]; readonly codes: readonly ExplainedCode[] }
  /** A default of the target's declaration, with its reason; the fields could have filled it. */
  | { readonly kind: 'default'; readonly reason: string; readonly fields: readonly ExplainedField[] }
  /** Every such row has it. */
  | { readonly kind: 'fixed' }
  /** The common id of the record, which has no identifier of the kind the column holds. */
  | { readonly kind: 'made' }
  /** A table that the run was given. */
  | { readonly kind: 'table' }
  /** Copied as it stood, because source and target are the same format. */
  | { readonly kind: 'copied'; readonly statement: ExplainedStatement }
  /** Blank: nothing writes the column, a value cannot be written, or no record says anything. */
  | {
      readonly kind: 'blank'
      readonly because: 'nothing-writes-it' | 'cannot-be-written' | 'nothing-is-known'
      /** Why nothing writes the column, where the declaration says so. */
      readonly reason?: string
      readonly fields: readonly ExplainedField[]
      readonly findings: readonly ExplainedFinding[]
    }

/** Checksum of a file that was read. */
export interface ExplainedInput {
  readonly source: string
  readonly path: string
  readonly sha256: string | undefined
}

/** Why a cell of the output is what it is. */
export interface CellExplanation {
  readonly kind: 'cell'
  readonly layout: string
  readonly file: string
  readonly record: number
  readonly column: string
  readonly position: number
  readonly shown: ShownText
  readonly rule: ExplainedRule
  readonly origin: Origin
  readonly inputs: readonly ExplainedInput[]
}

/** One entity that a record speaks of. */
export interface ExplainedEntity {
  readonly entity: string
  /** Rows of the target that are about it. */
  readonly rows: readonly { readonly file: string; readonly record: number }[]
  /** What the record says of it, field by field or by fields that are taken together. */
  readonly fields: readonly {
    readonly unit: string
    readonly isUsed: boolean
    /** The record that is used instead. */
    readonly instead?: { readonly file: string; readonly record: number }
  }[]
}

/** What became of one source record. */
export interface ExplainedRecord extends ExplainedPlace {
  readonly ended: RecordEnd
  readonly findings: readonly ExplainedFinding[]
  readonly cells: readonly ExplainedCell[]
  readonly became: readonly ExplainedEntity[]
}

/** What became of the source records that an error report names. */
export interface RecordExplanation {
  readonly kind: 'record'
  /** Layouts whose error reports name a record, each with the column that does. */
  readonly columns: readonly { readonly layout: string; readonly column: string }[]
  readonly records: readonly ExplainedRecord[]
  readonly inputs: readonly ExplainedInput[]
}
