import type { IssueCode } from '../issue/code.ts'

/** What a text is read as that is known, and about which the field has nothing to say. */
export const SAYS_NOTHING = ''

/** One cell ⟷ one canonical text, as two total functions: `undefined` says the text has no counterpart. */
export interface Leaf {
  /** @param cell trimmed and not empty */
  readonly decode: (cell: string) => string | undefined
  readonly encode: (value: string) => string | undefined
  /** What is wrong when `decode` finds no counterpart. */
  readonly invalid: IssueCode
  /** What more exactly is wrong with a cell that could not be read. */
  readonly diagnose?: (cell: string) => IssueCode
  /** What is wrong when `encode` finds none. */
  readonly unwritable: IssueCode
  /** What joins several values of this leaf in canonical text; free texts when absent. */
  readonly join?: string
  /** The leaf's codes come from a list nobody has seen published. */
  readonly unsure?: true
  /** First and last school year of a code, for tables whose codes come and go. */
  readonly validity?: (cell: string) => readonly [from: number | undefined, to: number | undefined] | undefined
  /** What should be said about a cell that was read. */
  readonly note?: (cell: string) => IssueCode | undefined
  /** Every wire text the leaf knows, where that is a closed list. */
  readonly vocabulary?: readonly string[]
}
