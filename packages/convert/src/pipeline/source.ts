import type { InputFile } from '@nrec-align/io'
import type { Container, FileColumns, FormatInstance, FormatVersion, Layout } from '@nrec-align/mapping'

/** Whether a file is the whole truth or a list of changes, where its package says so. */
export type FileMode = 'bulk' | 'delta'

/** The records of one layout in one file of a source. */
export interface SourceFile {
  readonly input: InputFile
  readonly layout: Layout
  /** The one of the layout's containers that the file has. */
  readonly container: Container
  readonly columns: FileColumns
  /** The caller chose the variant that the columns are those of. */
  readonly isVariantGiven?: boolean | undefined
  readonly mode: FileMode | undefined
  /** The layout the file as a whole was matched to, where it may hold records of several: what is nobody's counts with it. */
  readonly isMain?: boolean
}

/** One source of a run: its files, matched to the layouts of its format. */
export interface Source {
  readonly name: string
  readonly instance: FormatInstance
  readonly version: FormatVersion
  readonly options: Readonly<Record<string, string>>
  readonly files: readonly SourceFile[]
  /** Files of the package that no layout describes. */
  readonly others: readonly InputFile[]
  /** Lower is trusted more. */
  readonly trust: number
}

/** The files of a source as they are read: those that are records of several layouts in one file go together, the best fit first. */
export const filesToRead = (files: readonly SourceFile[]): readonly (readonly SourceFile[])[] => {
  const groups = new Map<InputFile, SourceFile[]>()
  for (const file of files) groups.set(file.input, [...(groups.get(file.input) ?? []), file])
  return [...groups.values()].map((group) =>
    group.toSorted((one, other) => Number(other.isMain === true) - Number(one.isMain === true)),
  )
}
