import type { Dialect } from '../../dialect/dialect.ts'
import type { Sql } from '../sql.ts'

/** What one engine that decodes writes differently from the others; everything else is written the same for all. */
export interface DecodeDialect extends Pick<Dialect, 'name' | 'title' | 'quotes' | 'textPrefix'> {
  readonly textType: string
  readonly wordType: string
  readonly decimalType: (scale: number) => string
  /** Functions of our own, whose names and meaning are the same in every engine, as statements that define them. */
  readonly definitions: readonly Sql[]
  /** Every function that may occur: those of the engine, then our own. */
  readonly functions: readonly string[]
  /** Begins a statement that keeps what follows under a name. */
  readonly keeps: (name: Sql) => Sql
  /** Whether a whole text has the form of a pattern, which keeps to what every engine understands. */
  readonly matches: (text: Sql, pattern: string) => Sql
  /** A part of a text that matches. */
  readonly captured: (text: Sql, pattern: string, group: number) => Sql
  /** The items of a text: trimmed, without blank ones. */
  readonly items: (text: Sql, separator: string) => Sql
  readonly list: (elements: readonly Sql[]) => Sql
  /** A list with every element made anew. */
  readonly mapped: (list: Sql, of: (element: Sql) => Sql) => Sql
  /** A list without the elements of which something does not hold. */
  readonly kept: (list: Sql, isKept: (element: Sql) => Sql) => Sql
  readonly size: (list: Sql) => Sql
  readonly first: (list: Sql) => Sql
}
