import type { Report } from '../report/report.ts'

/** More records were set aside than the caller allows; nothing was written. */
export class ShareOfRejectsExceeded extends Error {
  override readonly name = 'ShareOfRejectsExceeded'
  readonly report: Report
  /** The share that was allowed, in percent. */
  readonly allowed: number

  constructor(report: Report, allowed: number) {
    const { in: records, rejected } = report.dispositions.read
    super(`${rejected} of ${records} records would be set aside, more than the ${allowed} percent that are allowed`)
    this.report = report
    this.allowed = allowed
  }
}
