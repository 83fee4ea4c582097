import { versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import { takeApart } from '../run/take-apart.ts'
import type { DataSet } from '../sets/data-set.ts'
import type { Law } from './law.ts'

const filesIn = (run: Converted) => run.report.sources.flatMap(({ name, files }) => (name === SOURCE ? files : []))

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0)

const accounts = async (set: DataSet, run: Converted): Promise<readonly string[]> => {
  const { layouts } = versionOf(set.instance)
  const broken: string[] = []
  for (const told of filesIn(run)) {
    const layout = layouts.find(({ id }) => id === told.layout)
    const file = set.files.find(({ path }) => path === told.path)
    if (layout === undefined || file === undefined) continue
    const { length: records } = (await takeApart(await bytesOf(file), layout)).records
    const rejects = run.rejects.get(`${SOURCE}/${told.path}`)
    const setAside = rejects === undefined ? 0 : (await takeApart(rejects, layout)).records.length
    const refused = new Set(
      run.issues.flatMap((issue) =>
        issue.file === told.path && issue.severity !== 'information' ? [issue.record] : [],
      ),
    )
    // Records that no layout describes count with the first layout of their file.
    const counted = told.records - (told.skippedBecause['no-layout-for-this-kind'] ?? 0)
    if (counted !== records) broken.push(`${told.path}: ${records} records, ${counted} counted`)
    if (told.records !== told.converted + told.skipped + told.rejected)
      broken.push(`${told.path}: the counts do not add up`)
    if (told.skipped !== sum(Object.values(told.skippedBecause)))
      broken.push(`${told.path}: the reasons for skipping do not add up`)
    if (told.rejected !== setAside)
      broken.push(`${told.path}: ${told.rejected} records set aside, ${setAside} kept for correction`)
    if (told.rejected > refused.size)
      broken.push(`${told.path}: ${told.rejected} records set aside, ${refused.size} with a finding that says why`)
  }
  return broken
}

/**
 * Every record ends as converted, skipped with a reason, or set aside with the reason; what is set aside is kept verbatim.
 */
export const conservationLaw: Law = async (set) => {
  const run = await convertOnce(requestOf(set, 'canonical'))
  const { read } = run.report.dispositions
  const tried = `${read.in} records: ${read.converted} converted, ${read.skipped} skipped, ${read.rejected} set aside`
  return { broken: await accounts(set, run), tried }
}
