import type { InputFile } from '@nrec-align/io'
import { versionOf } from '@nrec-align/mapping'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { filesOf } from '../run/files-of.ts'
import { requestOf } from '../run/request-of.ts'
import { differingFiles } from '../run/same-data.ts'
import type { DataSet } from '../sets/data-set.ts'
import type { Law } from './law.ts'

/** Writes a data set in the specification's own form. */
const writeOut = (set: DataSet, files: readonly InputFile[]): Promise<Converted> =>
  convertOnce({ ...requestOf({ ...set, files }, set.instance), normalise: true })

/**
 * What is written in the specification's own form is read again without a refusal, and written as the same bytes again and again.
 *
 * The first writing may lose what the format cannot carry; from the second on nothing changes any more.
 */
export const fixpointLaw: Law = async (set) => {
  if (versionOf(set.instance).readOnly !== undefined) return { broken: [], tried: 'nothing: the format is only read' }
  const first = await writeOut(set, set.files)
  if (first.data.size === 0) return { broken: [], tried: 'nothing was written' }
  const second = await writeOut(set, filesOf(first))
  const third = await writeOut(set, filesOf(second))
  const broken = differingFiles(second.data, third.data).map((name) => `${name} comes back differently`)
  const { read } = second.report.dispositions
  if (read.rejected > 0) broken.push(`${read.rejected} records that were written are refused when read`)
  const rows = first.report.dispositions.written.reduce((sum, one) => sum + one.written, 0)
  return { broken, tried: `${first.data.size} files, ${rows} rows` }
}
