import type { Issue, IssueCode } from '@nrec-align/mapping'
import type { StagedAs } from './cell-checks.ts'
import type { Sql } from './sql.ts'

/** A column of the stage: the cells of one column of the file, as texts. */
export interface StageColumn {
  readonly name: string
  /** Name of the column in the file. */
  readonly column: string
  readonly as: StagedAs
}

/** A column that holds a field, as text in the canonical form of the common record. */
export interface ValueColumn {
  readonly name: string
  /** Path of the field from the grain of the binding. */
  readonly path: string
  /** Column that says whether the field is declared unknown, where a cell can say so. */
  readonly missing?: string
}

/** A column that holds an identifier. */
export interface IdentifierColumn {
  readonly name: string
  /** References from the grain to the entity it is of, joined by dots; `''` for the grain itself. */
  readonly node: string
  /** The system, or the column that names it for each record. */
  readonly system: { readonly always: string } | { readonly column: string }
}

/** What one binding gives of a record. */
export interface DecodedBinding {
  readonly id: string
  /** Column that says whether a record has it beside its owner; the owner of a record stands in `owner`. */
  readonly side?: string
  /** Of what its entities are, in the order in which identifiers are given. */
  readonly identifiers: readonly IdentifierColumn[]
  readonly values: readonly ValueColumn[]
}

/** A rule of the table that words of findings are joined with. */
export interface DecodeRule extends Pick<Issue, 'severity' | 'rule' | 'verified'> {
  readonly number: number
  readonly word: number
  readonly bit: bigint
  readonly code: IssueCode
  /** Place of the column, from 1; 0 for the record as a whole. */
  readonly position: number
  readonly column: string
  /** It sets the record aside. */
  readonly rejects: boolean
  readonly detail: Readonly<Record<string, string | number>>
}

/** Names of the tables of a program. */
export interface DecodeTables {
  readonly stage: string
  readonly decoded: string
  readonly rules: string
}

/** How the records of one layout are decoded as SQL. */
export interface DecodeProgram {
  readonly format: string
  readonly version: string
  readonly layout: string
  /** Columns of the stage behind `record` (its number, from 1) and `cells` (how many it has). */
  readonly stage: readonly StageColumn[]
  readonly bindings: readonly DecodedBinding[]
  readonly rules: readonly DecodeRule[]
  /** Whether the decoded table has a column `skipped`: why a record is no data. */
  readonly skips: boolean
  /** Words of findings in the decoded table. */
  readonly words: readonly string[]
  /** Statements that define the functions the others use. */
  readonly definitions: readonly Sql[]
  /** Selects the decoded records from the stage, in no order. */
  readonly query: (tables: Pick<DecodeTables, 'stage'>) => Sql
  /** Makes the decoded table from the stage. */
  readonly decode: (tables: DecodeTables) => Sql
  /** Makes the table of rules. */
  readonly ruleTable: (tables: DecodeTables) => Sql
  /** Selects what was found, in the order of records and rules. */
  readonly issues: (tables: DecodeTables) => Sql
}
