import { type ByteStream, blocks } from '../input/chunks.ts'

/** Some records of a file that follow each other, cut from it where one record ends and the next begins. */
export interface FilePiece {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Bytes of the file before the piece. */
  readonly start: number
  /** The number that its first record has in the file. */
  readonly record: number
  /** The physical line on which it begins. */
  readonly line: number
  /** All that follows in the file, where no end of a record was found within reach; such a piece is the last. */
  readonly rest?: ByteStream
}

/** The bytes of a piece in blocks. */
export async function* blocksOf({ bytes, rest }: FilePiece): AsyncGenerator<Uint8Array> {
  yield* blocks(once(bytes))
  if (rest !== undefined) yield* blocks(rest)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
