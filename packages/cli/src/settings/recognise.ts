import { type Detection, detect } from '@nrec-align/convert'
import { InputError, type InputFile, openDelimited } from '@nrec-align/io'
import type { FormatFunction } from '@nrec-align/mapping'

/** Files that can be read but belong to no format that is known. */
export class NotRecognised extends Error {
  override readonly name = 'NotRecognised'
  readonly code = 'not-recognised'
  readonly nearest: Detection | undefined

  constructor(path: string, nearest: Detection | undefined) {
    super(`${path} is none of the formats that are known.`)
    this.nearest = nearest
  }
}

/** Throws what is wrong with a file that is empty, binary or broken. */
const open = async (file: InputFile): Promise<void> => {
  await openDelimited(file, { delimiters: [',', '^', '\t', ';', '|'], quote: '', header: false })
}

/**
 * Finds out what some files are.
 *
 * @param path as the user wrote it
 * @param formats to choose from
 * @throws {InputError} when a file cannot be read at all
 * @throws {NotRecognised} when they are none of the formats
 */
export const recognise = async (
  path: string,
  files: readonly InputFile[],
  formats: readonly FormatFunction[],
): Promise<Detection> => {
  const [best] = await detect(files, formats)
  if (best?.recognised === true) return best
  await refuseUnreadable(files)
  throw new NotRecognised(path, best)
}

/** Throws when a file cannot be read at all, or when no file fits any layout of the format it is said to be. */
export const confirm = async (path: string, files: readonly InputFile[], format: FormatFunction): Promise<void> => {
  const found = await detect(files, [format])
  if (found.some((one) => one.files.some((file) => file.score > 0)) || found.some((one) => one.recognised)) return
  await refuseUnreadable(files)
  if (files.length > 0 && found.some((one) => one.files.some((file) => file.layout !== undefined))) return
  throw new NotRecognised(path, found[0])
}

const refuseUnreadable = async (files: readonly InputFile[]): Promise<void> => {
  if (files.length === 0) throw new InputError('empty-file', '.', 'there are no files here')
  for (const file of files) await open(file)
}
