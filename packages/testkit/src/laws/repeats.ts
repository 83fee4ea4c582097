import { convertOnce } from '../run/convert-once.ts'
import { editRecords } from '../run/edit-records.ts'
import { requestOf } from '../run/request-of.ts'
import { differingFiles } from '../run/same-data.ts'
import type { Law } from './law.ts'

/**
 * A record that comes twice is used once: the second one is skipped as a repeat, and nothing else changes.
 */
export const repeatsLaw: Law = async (set) => {
  const once = await convertOnce(requestOf(set, 'canonical'))
  const doubled = await editRecords(set, once, (records) => [...records, ...records].map(({ text }) => text))
  const twice = await convertOnce(requestOf(doubled, 'canonical'))
  const broken = differingFiles(once.data, twice.data).map((name) => `${name} differs when every record comes twice`)
  const [before, after] = [once.report.dispositions.read, twice.report.dispositions.read]
  if (after.in !== 2 * before.in) broken.push(`${after.in} records in, of ${before.in} twice`)
  if (after.converted !== before.converted) broken.push(`${after.converted} converted, of ${before.converted} twice`)
  const repeats = twice.report.sources
    .flatMap(({ files }) => files)
    .reduce((sum, file) => sum + (file.skippedBecause['repeat'] ?? 0), 0)
  const expected =
    before.converted +
    once.report.sources
      .flatMap(({ files }) => files)
      .reduce((sum, file) => sum + 2 * (file.skippedBecause['repeat'] ?? 0), 0)
  if (repeats !== expected) broken.push(`${repeats} repeats, ${expected} expected`)
  return { broken, tried: `${before.in} records twice` }
}
