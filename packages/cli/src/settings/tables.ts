import { nearest, referenceTables } from '@nrec-align/convert'
import type { InputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import type { FormatInstance } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'

/** The one file at a path. */
export const fileAt = async (path: string, what: string): Promise<InputFile> => {
  const [file, ...others] = await inputsFrom(path)
  if (file === undefined || others.length > 0)
    throw new UsageError('not-one-file', `${what} wants one file, and ${path} is not one.`)
  return file
}

/** Reads the tables of a run; refuses names that neither a format nor the tool knows. */
export const openTables = async (
  tables: Readonly<Record<string, string>>,
  formats: readonly FormatInstance[],
): Promise<Readonly<Record<string, InputFile>>> => {
  const common = referenceTables.format.versions.flatMap((version) => version.layouts.map((layout) => layout.id))
  const known = [...new Set([...common, ...formats.flatMap(({ format }) => Object.keys(format.tables))])]
  const files: Record<string, InputFile> = {}
  for (const [name, path] of Object.entries(tables)) {
    if (!known.includes(name)) {
      throw new UsageError(
        'unknown-table',
        `--table ${name}: there is no such table.`,
        suggestion(nearest(name, known), known),
      )
    }
    files[name] = await fileAt(path, `--table ${name}`)
  }
  return files
}
