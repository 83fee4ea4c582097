/** What is wrong with one record's text. */
export type RecordFaultCode =
  | 'unterminated-quote'
  | 'field-too-long'
  | 'junk-after-quote'
  | 'nul-byte'
  | 'malformed-json'
  | 'malformed-xml'
  | 'nested-too-deep'

/** A record that could not be cut into cells as it should be. Only a record with `nul-byte` still has its cells. */
export interface RecordFault {
  /** The number of the data record, from 1. */
  readonly record: number
  /** The physical line on which the record starts, from 1. */
  readonly line: number
  readonly code: RecordFaultCode
  /** The position of the cell, from 1; absent when the record as a whole is too long. */
  readonly column?: number
  /** The record as it stands in the file, without its line end; the first part only when `truncated`. */
  readonly text: string
  /** Present when the record was too long to be kept whole. */
  readonly truncated?: true
}
