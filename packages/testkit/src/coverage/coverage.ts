import { versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import { tableRowsOf } from '../run/table-rows.ts'
import { takeApart } from '../run/take-apart.ts'
import type { DataSet } from '../sets/data-set.ts'
import { declaredIn } from './declared.ts'
import { triedIn } from './tried-in.ts'

/** How much of a version's declaration the records of some data sets went through. */
export interface Coverage {
  readonly declared: number
  readonly tried: ReadonlySet<string>
  /** What no record went through, in the order of the declaration. */
  readonly untried: readonly string[]
}

/** The layout of every file a run read. */
const readLayouts = (run: Converted): readonly (readonly [path: string, layout: string])[] =>
  run.report.sources
    .flatMap(({ name, files }) => (name === SOURCE ? files : []))
    .map(({ path, layout }) => [path, layout] as const)

/** What one data set goes through, read as it is and written in the specification's own form. */
const triedBy = async (set: DataSet): Promise<ReadonlySet<string>> => {
  const { layouts, readOnly } = versionOf(set.instance)
  const tables = await tableRowsOf(set.tables)
  const run = await convertOnce({ ...requestOf(set, set.instance), normalise: readOnly === undefined })
  const read = readLayouts(run)
  const written = new Map(run.report.dispositions.written.map(({ path, layout }) => [path, layout]))
  const files = await Promise.all(
    read.flatMap(([path, layout]) =>
      set.files.flatMap((file) =>
        file.path === path ? [bytesOf(file).then((bytes) => [layout, bytes] as const)] : [],
      ),
    ),
  )
  const outputs = [...run.data].map(([path, bytes]) => [written.get(path), bytes] as const)
  const tried = new Set<string>()
  for (const [id, bytes] of [...files, ...outputs]) {
    const layout = layouts.find((one) => one.id === id)
    if (layout === undefined) continue
    for (const name of triedIn(set, layout, await takeApart(bytes, layout), tables)) tried.add(name)
  }
  return tried
}

/**
 * Finds out what of a version's declaration some data sets go through.
 *
 * @param sets data sets of one version
 */
export const coverageOf = async (sets: readonly DataSet[]): Promise<Coverage> => {
  const [first] = sets
  if (first === undefined) return { declared: 0, tried: new Set(), untried: [] }
  const declared = declaredIn(versionOf(first.instance))
  const tried = new Set<string>()
  for (const set of sets) for (const name of await triedBy(set)) tried.add(name)
  return { declared: declared.size, tried, untried: [...declared].filter((name) => !tried.has(name)) }
}
