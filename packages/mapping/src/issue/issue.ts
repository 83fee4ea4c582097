import type { IssueCode } from './code.ts'
import type { Severity } from './severity.ts'

/** One finding about a cell, record, file or reference: data, never prose, and never a value that is not public. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** Name of the source, as the run knows it. */
  readonly source: string
  readonly format: string
  readonly version: string
  readonly layout: string
  /** Path inside the source, never absolute. */
  readonly file: string
  /** Counts data records from 1; 0 for a finding about the whole file. */
  readonly record: number
  /** Physical line where the record starts, as an editor shows it. */
  readonly line: number
  /** Name of the column in the source. */
  readonly column?: string
  /** Place of the column, from 1. */
  readonly position?: number
  /** Canonical path the cell pairs with. */
  readonly path?: string
  /** The value's shape, or the value itself where the column is public. */
  readonly shape?: string
  /** Where the broken rule is published. */
  readonly rule: string
  readonly verified: boolean
  /** The other side of a disagreement or repeat. */
  readonly related?: { readonly file: string; readonly record: number; readonly line?: number }
  /** What a message needs besides: a longest length, a nearest code. */
  readonly detail?: Readonly<Record<string, string | number>>
}
