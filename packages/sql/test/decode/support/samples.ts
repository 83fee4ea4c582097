import type { InputFile } from '@nrec-align/io'
import { type FileColumns, type FormatFunction, type Layout, versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../../../../testkit/src/run/bytes-of.ts'
import { takeApart } from '../../../../testkit/src/run/take-apart.ts'
import { fileNameOf } from '../../../../testkit/src/sets/file-of.ts'
import { setsOf } from '../../../../testkit/src/sets/sets-of.ts'

/** Records of one layout with the same columns, from every data set of a version. */
export interface Sample {
  readonly columns: FileColumns
  readonly options: Readonly<Record<string, string>>
  readonly sets: Set<string>
  readonly records: (readonly string[])[]
}

const isText = ({ name }: InputFile): boolean => !/\.(xlsx|json|jsonl|xml|zip)$/.test(name)

/** Whether a file may be of a layout by its name. */
const isNamed =
  ({ name }: InputFile) =>
  (layout: Layout): boolean =>
    [fileNameOf(layout), ...layout.files].some((pattern) => {
      const parts = pattern.split('*').map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      return new RegExp(`^${parts.join('.*')}$`, 'i').test(name)
    })

/** The structural layer keeps records with a NUL away from every engine. */
const isWhole = (cells: readonly string[]): boolean => cells.every((cell) => !cell.includes('\u0000'))

/** The records of fixtures, of the sweep and of all made-up sets of a version, by layout. */
export const samplesOf = async (
  define: FormatFunction,
  version: string,
  fixtures: string | undefined,
): Promise<ReadonlyMap<string, readonly Sample[]>> => {
  const { layouts } = versionOf(define({ version }))
  const byLayout = new Map<string, Map<string, Sample>>(layouts.map(({ id }) => [id, new Map()]))
  for (const lazy of setsOf(define, version, fixtures, { seed: 1, rows: 30 })) {
    const set = await lazy.load()
    for (const file of set.files.filter(isText)) {
      const named = layouts.filter(isNamed(file))
      for (const layout of named.length > 0 ? named : layouts) {
        const { columns, records } = await takeApart(await bytesOf(file), layout)
        const samples = byLayout.get(layout.id) as Map<string, Sample>
        const key = JSON.stringify([columns.names, columns.variant])
        const sample = samples.get(key) ?? {
          columns,
          options: set.instance.options,
          sets: new Set<string>(),
          records: [],
        }
        samples.set(key, sample)
        sample.sets.add(set.name)
        sample.records.push(...records.map(({ cells }) => cells).filter(isWhole))
      }
    }
  }
  return new Map([...byLayout].map(([id, samples]) => [id, [...samples.values()]]))
}
