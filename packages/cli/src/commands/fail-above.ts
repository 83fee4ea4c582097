import type { Report } from '@nrec-align/convert'
import { ShareOfRejectsExceeded } from '@nrec-align/convert/node'

/** Throws when more than the allowed share of the records is set aside. */
export const refuseTooMany = (report: Report, failAbove: number | undefined): void => {
  const { in: records, rejected } = report.dispositions.read
  if (failAbove !== undefined && rejected * 100 > failAbove * records) throw new ShareOfRejectsExceeded(report, failAbove)
}
