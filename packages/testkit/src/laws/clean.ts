import { convertOnce } from '../run/convert-once.ts'
import { requestOf } from '../run/request-of.ts'
import type { Law } from './law.ts'

/**
 * Records that are meant to be right are read without an error or a warning.
 */
export const cleanLaw: Law = async (set) => {
  const run = await convertOnce(requestOf(set, 'canonical'))
  const broken = run.issues.flatMap(({ code, severity, file, record, column }) =>
    severity === 'information'
      ? []
      : [`${file}, record ${record}${column === undefined ? '' : `, ${column}`}: ${code}`],
  )
  return { broken, tried: `${run.report.dispositions.read.in} records` }
}
