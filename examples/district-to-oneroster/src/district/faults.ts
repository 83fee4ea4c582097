import type { FileName } from './row.ts'

/** What becomes of a record with a fault. */
export type Ending = 'kept' | 'set aside' | 'skipped'

/** A fault planted in the first row of a student in one file. */
export interface Fault {
  readonly file: FileName
  readonly student: number
  /** What is done to the row: a cell is changed, the row is cut short, or it is sent twice. */
  readonly change:
    | { readonly column: string; readonly text: string }
    | { readonly cut: number }
    | { readonly again: Readonly<Record<string, string>> }
  /** The finding that has to come of it; an exact repeat makes none. */
  readonly finding: string | undefined
  readonly ends: Ending
}

const cell = (file: FileName, student: number, column: string, text: string, finding: string, ends: Ending): Fault => ({
  file,
  student,
  change: { column, text },
  finding,
  ends,
})

/** Every fault of the district, each with what the published rules make of it. */
export const faults: readonly Fault[] = [
  cell('SENR', 40, 'SSID', '990000004', 'leading-zeros-lost', 'set aside'),
  cell('SENR', 41, 'SSID', '9.9E+09', 'scientific-notation', 'set aside'),
  cell('SENR', 42, 'Enrollment Start Date', '2025-08-13', 'invalid-date', 'set aside'),
  cell('SENR', 43, 'Student Birth Date', '20150230', 'invalid-date', 'kept'),
  cell('SENR', 44, 'Grade Level Code', '13', 'unknown-code', 'kept'),
  cell('SENR', 45, 'Student Gender Code', 'Q', 'unknown-code', 'kept'),
  cell('SENR', 46, 'Academic Year ID', '2025-2027', 'invalid-school-year', 'kept'),
  cell('SENR', 48, 'Enrollment Exit Date', '20260115', 'rule-broken', 'kept'),
  cell('SENR', 51, 'Student Exit Reason Code', 'E999', 'unknown-code', 'kept'),
  cell('SINF', 52, 'Student Race 1 Code', '999', 'unknown-code', 'kept'),
  cell('SELA', 53, 'English Language Acquisition Status Start Date', '20251332', 'invalid-date', 'set aside'),
  cell('SPRG', 54, 'Education Program Code', '999', 'unknown-record-type', 'set aside'),
  cell('STAS', 55, 'Days Attended', '1.78E2', 'not-a-number', 'kept'),
  { file: 'SENR', student: 49, change: { cut: 1 }, finding: 'wrong-column-count', ends: 'set aside' },
  { file: 'SENR', student: 56, change: { again: {} }, finding: undefined, ends: 'skipped' },
  {
    file: 'SENR',
    student: 57,
    change: { again: { 'Student Legal First Name': 'Other' } },
    finding: 'duplicate-key',
    ends: 'set aside',
  },
]
