import type { RunFacts } from '@nrec-align/mapping'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import type { Check } from '../finding.ts'
import type { DatedCode } from '../leaf/sql-leaf.ts'
import type { Emitted, Sql } from '../sql.ts'

/** A text of the common record, by the path of its field from the record that the binding is about. */
export interface PathValue {
  readonly path: string
  /** NULL where the record does not say it. */
  readonly value: Sql
}

/** An identifier that a record gives. */
export interface SqlIdentifier {
  /** NULL where there is none, like the value. */
  readonly system: Sql
  /** The system, where it is the same for every record. */
  readonly always?: string
  readonly value: Sql
}

/** One pair as SQL: what it gives, and what it finds. */
export interface SqlPair {
  readonly values?: readonly PathValue[]
  /** A field that is declared unknown: a condition that is never NULL. */
  readonly missing?: PathValue
  readonly identifiers?: readonly SqlIdentifier[]
  readonly checks: readonly Check[]
  /** Codes of the first column that come and go. */
  readonly years?: readonly DatedCode[]
}

/** What the emission of a pair needs to know. */
export interface PairScope {
  readonly dialect: DecodeDialect
  readonly context: Pick<RunFacts, 'extraCodes'>
  /** Place of a column by its name; -1 for one that the file lacks. */
  readonly placeOf: (column: string) => number
  /** What stands in the header over a place. */
  readonly headerAt: (place: number) => string
  /** What the file says in words about the column at a place. */
  readonly wordingAt: (place: number) => string | undefined
  /** Column and path, for remarks. */
  readonly about: string
  /** Places of the pair's columns; -1 for one that the file lacks. */
  readonly places: readonly number[]
  /** Path of the field. */
  readonly path: string
  /** Names of the members of the field's objects, in the order of the model. */
  readonly memberNames: readonly string[]
  /** Paths of the further fields that a tuple fills. */
  readonly further: readonly string[]
  /** System that the path names. */
  readonly system: string | undefined
  /** What an unknown code becomes. */
  readonly fallback: string | undefined
  readonly options: Readonly<Record<string, string>>
  /** Identifiers that earlier pairs give of the same entity. */
  readonly known: readonly SqlIdentifier[]
  /** The trimmed cell at a place: never NULL, `''` where it is blank. */
  readonly cell: (place: number) => Sql
  /** Keeps an expression over cells that readings are made of as a column of its own, and names it. */
  readonly prepare: (expression: Sql) => Sql
  /** What the column at a place is paired with, for remarks. */
  readonly aboutAt: (place: number) => string
  /** Keeps an expression over cells as a column of its own, and names it. */
  readonly read: (expression: Sql) => Sql
}

export type EmittedPair = Emitted<SqlPair>
