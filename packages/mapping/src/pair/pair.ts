import type { Leaf as ModelLeaf } from '@nrec-align/schema'
import type { IssueCode } from '../issue/code.ts'
import type { LeafContext } from '../leaf/context.ts'
import type { Slot } from '../plan/nodes.ts'
import type { Scratch } from '../plan/scratch.ts'

/** Takes findings about cells while a record is read or written. */
export interface CellReport {
  cell(column: number, code: IssueCode, detail?: Readonly<Record<string, string | number>>): void
}

/** One pair made ready to run. Columns are places in the record; -1 where this file lacks the column. */
export interface CompiledPair {
  readonly path: string
  readonly columns: readonly number[]
  /** The only length each column can have, for identifiers of digits; a shorter number has lost its leading zeros. */
  readonly digits?: readonly number[]
  /** What the pair accepts rests on facts nobody has seen published: what it cannot read only warns. */
  readonly unsure?: true
  /** First and last school year of a code, for tables whose codes come and go. */
  readonly validity?: (cell: string) => readonly [from: number | undefined, to: number | undefined] | undefined
  /** Writes the common id of an entity without such an identifier. */
  readonly mints?: true
  /** @param cells trimmed, `''` for absent */
  readonly decode?: (cells: readonly string[], scratch: Scratch, report: CellReport) => void
  readonly encode?: (scratch: Scratch, out: string[], report: CellReport) => void
  /** The columns that a record to be written asks for, where no declaration lists them: name and wording. */
  readonly asks?: (scratch: Scratch) => readonly (readonly [name: string, wording: string | undefined])[]
  /** Whether the binding may write this entity at all, for values that the binding implies. */
  readonly selects?: (scratch: Scratch) => boolean
}

/** A row of a run table, by column name. */
export type TableRow = Readonly<Record<string, string>>

/** What compiling a pair needs to know. */
export interface PairContext {
  readonly path: string
  readonly columns: readonly number[]
  /** Names of the columns, in the same order. */
  readonly names: readonly string[]
  /** What the file says in words about each of them, in the same order; `undefined` where it says nothing. */
  readonly wordings: readonly (string | undefined)[]
  readonly slot: Slot
  readonly with: readonly Slot[]
  readonly model: ModelLeaf
  /** System named by an identifier path. */
  readonly system: string | undefined
  readonly leaf: LeafContext
  /** Each value is a record of its own, as in a cell that refers to several. */
  readonly several?: true
  /** Canonical code for unknown wire codes, when the run keeps them and the set has one. */
  readonly fallback: string | undefined
  readonly options: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly TableRow[]>>
}
