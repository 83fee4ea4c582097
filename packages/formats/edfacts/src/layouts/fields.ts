import { type Column, type Container, delimited, fixedWidth, type Predicate, type Span } from '@nrec-align/mapping'

/** A column of a record: name, first character counted from 1, characters, and what is known of it. */
export type Field = readonly [name: string, start: number, length: number, column: Omit<Column, 'length'>]

/** Columns by name. */
export const columnsOf = <const F extends readonly Field[]>(fields: F) =>
  Object.fromEntries(fields.map(([name, , length, column]) => [name, { ...column, length }])) as {
    readonly [N in F[number][0]]: Column
  }

/** The one edition of a record, with the place of each column. */
export const editionOf = <const F extends readonly Field[]>(id: string, fields: F) => [
  {
    id,
    columns: fields.map(([name]): F[number][0] => name),
    spans: fields.map(([, start, length]): Span => [start, length]),
  },
]

/** Records are told apart by what they hold; states send them in places of their own, or the same columns with commas or tabs between. */
export const storedAs = (
  recordLength: number,
  recordType: Predicate,
): { readonly container: Container; readonly alsoRead: readonly Container[] } => ({
  container: fixedWidth({ recordLength, recordType }),
  alsoRead: [delimited({ delimiters: [',', '\t'], header: false, recordType })],
})

/** A column that anybody may see: all of them, because the files tell of schools and states, not of children. */
export const open = (description: string): Omit<Column, 'length'> => ({ description, privacy: 'public' })

/** The same, where a record may not do without. */
export const needed = (description: string): Omit<Column, 'length'> => ({ ...open(description), required: 'always' })

/** Why a stretch of blanks is kept. */
export const blank = 'nothing is collected here; it keeps the places of the columns after it'

/** A stretch of blanks that keeps the places of the columns after it. */
export const filler: Omit<Column, 'length'> = { ...open('Blank.'), placeholder: true }
