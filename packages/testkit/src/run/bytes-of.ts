import type { InputFile } from '@nrec-align/io'

/** Reads a whole file. */
export const bytesOf = async (file: InputFile): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}
