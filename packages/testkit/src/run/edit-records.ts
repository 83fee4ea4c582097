import { type InputFile, inputFile } from '@nrec-align/io'
import { versionOf } from '@nrec-align/mapping'
import type { DataSet } from '../sets/data-set.ts'
import { bytesOf } from './bytes-of.ts'
import type { Converted } from './convert-once.ts'
import { SOURCE } from './request-of.ts'
import type { SplitRecord } from './split-records.ts'
import { takeApart } from './take-apart.ts'

/** Makes new records of those of a file. */
export type Edit = (records: readonly SplitRecord[]) => readonly string[]

/**
 * The same data set with the records of every file that a layout describes replaced; headers and other files stay.
 *
 * @param told a run over the set, which says what layout each file has
 */
export const editRecords = async (set: DataSet, told: Converted, edit: Edit): Promise<DataSet> => {
  const layouts = new Map(
    told.report.sources
      .flatMap(({ name, files }) => (name === SOURCE ? files : []))
      .map((file) => [file.path, file.layout]),
  )
  const edited = async (file: InputFile): Promise<InputFile> => {
    const layout = versionOf(set.instance).layouts.find(({ id }) => id === layouts.get(file.path))
    if (layout === undefined) return file
    const split = await takeApart(await bytesOf(file), layout, 'all')
    return inputFile(file.path, split.rebuilt(edit(split.records)))
  }
  return { ...set, files: await Promise.all(set.files.map(edited)) }
}
