import type { Issue } from '@nrec-align/mapping'
import { convertOnce } from '../run/convert-once.ts'
import { requestOf } from '../run/request-of.ts'
import type { Law } from './law.ts'

/** Says where a finding was made. */
const placeOf = ({ file, record, column, code }: Issue): string =>
  `${file}, record ${record}${column === undefined ? '' : `, ${column}`}: ${code}`

/** Records that are meant to be right are read without an error or a warning. */
export const cleanLaw: Law = async (set) => {
  const run = await convertOnce(requestOf(set, 'canonical'))
  const broken = run.issues.filter(({ severity }) => severity !== 'information').map(placeOf)
  return { broken, tried: `${run.report.dispositions.read.in} records` }
}

/**
 * Made-up records are read without an error, and without a warning about any cell.
 *
 * They are made column by column, so what several cells or records say together may still make no sense.
 */
export const cellsLaw: Law = async (set) => {
  const run = await convertOnce(requestOf(set, 'canonical'))
  const wrong = run.issues.filter(
    ({ severity, column }) => severity === 'error' || (severity === 'warning' && column !== undefined),
  )
  return { broken: wrong.map(placeOf), tried: `${run.report.dispositions.read.in} records` }
}
