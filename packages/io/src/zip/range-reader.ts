import { Reader } from '@zip.js/zip.js'
import { type InputFile, inputFile } from '../input/input-file.ts'
import { collected } from '../input/kept-in-memory.ts'

const memoryLimit = 256 * 1024 * 1024

/** An input file that can seek; one that cannot is read into memory. */
export async function seekable(file: InputFile): Promise<InputFile> {
  if (file.range !== undefined && file.size !== undefined) return file
  return inputFile(file.path, await collected(file.path, file.open(), memoryLimit))
}

/** Lets the ZIP library read an input file piece by piece, wherever the file is. */
export class RangeReader extends Reader<InputFile> {
  readonly #file: InputFile

  constructor(file: InputFile) {
    super(file)
    this.#file = file
    this.size = file.size ?? 0
  }

  override async readUint8Array(start: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array((await this.#file.range?.(start, start + length)) ?? [])
  }
}
