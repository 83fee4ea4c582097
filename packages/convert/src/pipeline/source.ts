import type { InputFile } from '@nrec-align/io'
import type { FileColumns, FormatInstance, FormatVersion, Layout } from '@nrec-align/mapping'

/** Whether a file is the whole truth or a list of changes, where its package says so. */
export type FileMode = 'bulk' | 'delta'

/** One file of a source that a layout describes. */
export interface SourceFile {
  readonly input: InputFile
  readonly layout: Layout
  readonly columns: FileColumns
  readonly mode: FileMode | undefined
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
