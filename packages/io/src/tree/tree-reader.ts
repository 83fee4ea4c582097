import type { InputFile } from '../input/input-file.ts'
import type { Frame } from '../output/framed-writer.ts'
import type { FilePiece } from '../pieces/file-piece.ts'
import type { Encoding } from '../text/encoding.ts'
import type { TreeBatch } from './tree-batch.ts'

/** A file of JSON or XML whose records are trees. */
export interface TreeReader {
  readonly file: InputFile
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
  readonly encoding: Encoding
  /** Bytes taken so far by the latest call of `records`. */
  readonly bytesRead: number
  /** What stands around the records, so that some of them can make a file of their own. */
  readonly frame: Frame
  /** The text of one record as it stands in such a file, with what names its kind where only its surroundings do. */
  enclosed(text: string, kind: string): string
  /** What is known of the file, as plain data, with which its pieces can be read elsewhere; absent where it has none. */
  readonly opening?: unknown
  /**
   * The records from the first one on, block by block; may be called again.
   *
   * @param piece some of them only, of a file that has pieces
   */
  records(signal?: AbortSignal, piece?: FilePiece): AsyncIterable<TreeBatch>
  /** The file cut between records; absent where the ends of records cannot be told without reading them. */
  pieces?(size: number): AsyncIterable<FilePiece>
}

/** Limits of one record. */
export interface TreeOptions {
  /** Characters a record may have; 4,194,304 unless told. A longer one is a fault. */
  readonly maxRecordLength?: number
  /** Levels a record may be nested; 64 unless told. A deeper one is a fault. */
  readonly maxDepth?: number
}

export const treeLimits = ({ maxRecordLength = 4 * 1024 * 1024, maxDepth = 64 }: TreeOptions) => ({
  recordLength: maxRecordLength,
  depth: maxDepth,
})
