import { type Column, fixedWidth, type Span } from '@nrec-align/mapping'

/** A column of a flat record: name, first character counted from 1, characters, and what is known of it. */
export type Field = readonly [name: string, start: number, length: number, column: Omit<Column, 'length'>]

/** Columns by name. */
export const columnsOf = <const F extends readonly Field[]>(fields: F) =>
  Object.fromEntries(fields.map(([name, , length, column]) => [name, { ...column, length }])) as {
    readonly [N in F[number][0]]: Column
  }

/** Columns without which nothing can be said about anybody: record type, district, student. */
const NEEDED = 3

/** The one edition of a record: blanks at its end may be left out. */
export const editionOf = <const F extends readonly Field[]>(fields: F) => [
  {
    id: 'flat',
    columns: fields.map(([name]): F[number][0] => name),
    spans: fields.map(([, start, length]): Span => [start, length]),
    optionalTail: fields.length - NEEDED,
  },
]

/** The records of one type in a file that holds several types. */
export const recordsOfType = <const T extends string>(type: T) =>
  fixedWidth({ recordLength: 80, recordType: { 'INPUT-RECORD-TYPE-CODE': type } })
