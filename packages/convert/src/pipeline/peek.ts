import { type InputFile, inputFile, isWorkbook } from '@nrec-align/io'

const PEEKED = 64 * 1024

/** The beginning of a file as a file of its own, cut after its last whole line, so that looking costs little. */
export const peek = async (file: InputFile): Promise<InputFile> => {
  // The table of contents of a workbook stands at its end.
  if (isWorkbook(file)) return file
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= PEEKED) break
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  const whole = size < PEEKED ? size : bytes.lastIndexOf(10) + 1 || size
  return inputFile(file.path, bytes.subarray(0, whole))
}
