import type { IssueCode } from '../issue/code.ts'
import type { CellReport } from '../pair/pair.ts'

/** Detail of a finding: a longest length, a nearest code. */
export type FindingDetail = Readonly<Record<string, string | number>>

/** The findings about one record, in parallel lists that are reused from record to record. */
export class Findings implements CellReport {
  count = 0
  /** Place of the column; -1 for the record as a whole. */
  readonly columns: number[] = []
  readonly codes: IssueCode[] = []
  readonly details: (FindingDetail | undefined)[] = []

  cell(column: number, code: IssueCode, detail?: FindingDetail): void {
    for (let index = 0; index < this.count; index += 1)
      if (this.columns[index] === column && this.codes[index] === code && detail === undefined) return
    this.columns[this.count] = column
    this.codes[this.count] = code
    this.details[this.count] = detail
    this.count += 1
  }

  /** Whether something was already found about a column. */
  has(column: number): boolean {
    for (let index = 0; index < this.count; index += 1) if (this.columns[index] === column) return true
    return false
  }

  clear(): void {
    this.count = 0
  }
}
