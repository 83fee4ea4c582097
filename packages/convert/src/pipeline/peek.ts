import { type InputFile, inputFile, isWorkbook } from '@nrec-align/io'

const PEEKED = 64 * 1024

/** How far to look where the first record of JSON does not end sooner: the longest one that is read. */
const LONGEST_RECORD = 4 * 1024 * 1024

const OPENING = /^[\s\ufeff]*[{[]/

/** At least so many of a file's first bytes; all of a shorter file. */
const beginningOf = async (file: InputFile, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= most) break
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const headOf = (file: InputFile, bytes: Uint8Array, most: number): InputFile => {
  const whole = bytes.length < most ? bytes.length : bytes.lastIndexOf(10) + 1 || bytes.length
  return inputFile(file.path, bytes.subarray(0, whole))
}

/**
 * Looks at the beginning of a file as a file of its own, cut after its last whole line, so that looking costs little. Where
 * nothing is found in JSON, whose first record may be a whole document, it looks at more of it.
 */
export const lookAt = async <T>(
  file: InputFile,
  look: (head: InputFile) => Promise<T | undefined>,
): Promise<T | undefined> => {
  // The table of contents of a workbook stands at its end.
  if (isWorkbook(file)) return look(file)
  const bytes = await beginningOf(file, PEEKED)
  const found = await look(headOf(file, bytes, PEEKED))
  if (found !== undefined || bytes.length < PEEKED) return found
  const isJson = OPENING.test(new TextDecoder().decode(bytes.subarray(0, 1024)))
  return isJson ? look(headOf(file, await beginningOf(file, LONGEST_RECORD), LONGEST_RECORD)) : undefined
}
