/** What one database writes differently from the others; everything else is written the same for all. */
export interface Dialect {
  readonly name: string
  readonly title: string
  /** What stands around a name; the second one is doubled inside it. */
  readonly quotes: readonly [open: string, close: string]
  /** What stands before the quote of a text. */
  readonly textPrefix: string
  readonly types: ColumnTypes
  /** Whether constraints on references can be added when all tables are there. */
  readonly addsForeignKeys: boolean
  /** What closes such a constraint, such as when it is checked. */
  readonly foreignKeyTiming: string
  /** The statement that describes a table or one of its columns; both are plain names. */
  readonly comment: (text: string, table: string, column?: string) => string
}

/** The type of a column by what it holds. */
export interface ColumnTypes {
  /** Ids, references and other texts by which rows are found. */
  readonly key: string
  readonly text: string
  readonly code: string
  readonly integer: string
  readonly boolean: string
  readonly date: string
  readonly instant: string
  readonly decimal: (scale: number) => string
}
