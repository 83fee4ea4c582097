import { blocks } from '../input/chunks.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { cutPieces } from '../pieces/cut-pieces.ts'
import { canScan, DelimitedScan } from '../pieces/delimited-scan.ts'
import { blocksOf, type FilePiece } from '../pieces/file-piece.ts'
import { type TextBlocks, textBlocks } from '../text/decode.ts'
import type { Encoding } from '../text/encoding.ts'
import { type Survey, survey } from '../text/survey.ts'
import type { RecordBatch } from './batch.ts'
import type { Dialect } from './dialect.ts'
import type { GatheredBatch } from './gathered-batch.ts'
import { type RecordLimits, recordLimits } from './limits.ts'
import { RecordSplitter } from './record-splitter.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'

/** What a layout says about its files. */
export interface DelimitedOptions {
  /** The delimiters the file may use, one character each, likeliest first; the file's beginning decides. */
  readonly delimiters: readonly string[]
  /** `'"'` where cells may be quoted, `''` where a quotation mark has no meaning. */
  readonly quote: '"' | ''
  /** Whether the first record names the columns. */
  readonly header: boolean
  /** Rows above the header that are no records, such as the title of a report; none unless told. */
  readonly rowsBeforeHeader?: number
  /** Rows between the header and the first record, such as the wording of questions; none unless told. */
  readonly rowsAfterHeader?: number
  /** The encodings the file may use, likeliest first; all that are known unless told. */
  readonly encodings?: readonly Encoding[]
  /** Characters a cell may have; 1,048,576 unless told. A longer one makes its record a fault. */
  readonly maxFieldLength?: number
  /** Columns a record may have; 10,000 unless told. More make the file unreadable. */
  readonly maxColumns?: number
}

/** A delimited file whose encoding, dialect and header are settled. */
export interface DelimitedReader {
  readonly file: InputFile
  readonly dialect: Dialect
  /** The header's cells as they stand: not trimmed. Absent when the file has none. */
  readonly header?: readonly string[]
  /** The cells of the rows between the header and the first record. */
  readonly belowHeader?: readonly (readonly string[])[]
  /** The text of the header, and of the rows above and below it that are no records, without the last line end. */
  readonly headerText?: string
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** Bytes of the whole file. */
  readonly bytes: number
  /** Bytes taken so far by the latest call of `records`. */
  readonly bytesRead: number
  /** Blank lines met so far by the latest call of `records`. */
  readonly blankLines: number
  /** What is known of the file, as plain data, with which its pieces can be read elsewhere. */
  readonly opening: DelimitedOpening
  /**
   * The records from the first one on, block by block, in memory that does not grow with the file; may be called again.
   *
   * @param piece some of them only
   */
  records(signal?: AbortSignal, piece?: FilePiece): AsyncIterable<RecordBatch>
  /**
   * The file cut between records, so that pieces can be read side by side; absent where the ends of records cannot be told
   * without reading them.
   *
   * @param size bytes a piece has at least
   */
  pieces?(size: number): AsyncIterable<FilePiece>
}

const allEncodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']

/**
 * Opens a file of delimited text. Reads the file once to settle encoding and checksum; `records` reads it a second time.
 *
 * @param file the bytes
 * @param options what the layout says about its files
 * @returns the reader, its dialect and header known
 * @throws {InputError} `empty-file`, `undecodable-text`, `too-many-columns`, or `unreadable` when the header is broken
 * @see https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile, openDelimited } from '@nrec-align/io'
 *
 * const file = inputFile('users.csv', 'sourcedId,familyName\r\nu-1,"Mockley, Jr."\r\n')
 * const reader = await openDelimited(file, { delimiters: [',', '\t'], quote: '"', header: true })
 * assert.deepEqual(reader.header, ['sourcedId', 'familyName'])
 * for await (const batch of reader.records()) {
 *   assert.deepEqual(batch.cells, [['u-1', 'Mockley, Jr.']])
 *   assert.equal(batch.number(0), 1)
 *   assert.equal(batch.line(0), 2)
 *   assert.equal(batch.text(0), 'u-1,"Mockley, Jr."')
 * }
 * ```
 */
export async function openDelimited(file: InputFile, options: DelimitedOptions): Promise<DelimitedReader> {
  const limits = recordLimits(options)
  const seen = await survey(file, options.encodings ?? allEncodings)
  const delimiter = sniffDelimiter(file.path, seen.head, seen.headIsAll, options, limits)
  const headRows = headRowsOf(options)
  const pass: Pass = { seen: withoutHead(seen), limits, delimiter, quote: options.quote, headRows }
  const first = await firstRecords(file, pass, options.rowsBeforeHeader ?? 0)
  const { encoding, bom, finalLineEnd } = seen
  const { quote, header } = options
  const dialect: Dialect = { delimiter, quote, encoding, bom, lineEnd: first.lineEnd, header, finalLineEnd }
  return new OpenDelimited(file, { pass, dialect, ...(header ? { head: first } : {}) })
}

/**
 * Opens a file again of which all is known already, to read pieces of it, perhaps in another thread.
 *
 * @param file its name; its bytes come with the pieces
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile, openDelimited, reopenDelimited } from '@nrec-align/io'
 *
 * const file = inputFile('users.csv', 'sourcedId\r\nu-1\r\nu-2\r\n')
 * const reader = await openDelimited(file, { delimiters: [','], quote: '"', header: true })
 * const elsewhere = reopenDelimited(file, structuredClone(reader.opening))
 * for await (const piece of reader.pieces?.(16) ?? [])
 *   for await (const batch of elsewhere.records(undefined, piece)) assert.deepEqual(batch.cells, [[`u-${batch.number(0)}`]])
 * ```
 */
export function reopenDelimited(file: InputFile, opening: DelimitedOpening): DelimitedReader {
  return new OpenDelimited(file, opening)
}

/** The first bytes have told what they had to tell. */
const withoutHead = ({ head: _, ...facts }: Survey): Facts => facts

type Facts = Omit<Survey, 'head'>

/** All that was found out when a file was opened. */
export interface DelimitedOpening {
  readonly pass: Pass
  readonly dialect: Dialect
  readonly head?: Head
}

/** How many rows stand at the head of the file before its first record. */
function headRowsOf({ header, rowsBeforeHeader = 0, rowsAfterHeader = 0 }: DelimitedOptions): number {
  return header ? rowsBeforeHeader + 1 + rowsAfterHeader : 0
}

/** All that one reading of the records needs to know. */
interface Pass {
  readonly seen: Facts
  readonly limits: RecordLimits
  readonly delimiter: string
  readonly quote: '"' | ''
  /** Rows before the first record: the header and what stands above and below it. */
  readonly headRows: number
}

/** The rows of a file before its first record. */
interface Head {
  readonly cells: readonly string[]
  readonly below: readonly (readonly string[])[]
  readonly text: string
}

class OpenDelimited implements DelimitedReader {
  readonly file: InputFile
  readonly dialect: Dialect
  readonly header?: readonly string[]
  readonly belowHeader?: readonly (readonly string[])[]
  readonly headerText?: string
  readonly sha256: string
  readonly bytes: number
  bytesRead = 0
  blankLines = 0
  readonly opening: DelimitedOpening
  readonly pieces?: (size: number) => AsyncIterable<FilePiece>

  constructor(file: InputFile, opening: DelimitedOpening) {
    const { pass, dialect, head } = opening
    this.file = file
    this.opening = opening
    this.dialect = dialect
    this.sha256 = pass.seen.sha256
    this.bytes = pass.seen.bytes
    if (head !== undefined) {
      this.header = head.cells
      this.belowHeader = head.below
      this.headerText = head.text
    }
    if (canScan(dialect)) this.pieces = (size) => cutDelimited(file, opening, size)
  }

  async *records(signal?: AbortSignal, piece?: FilePiece): AsyncGenerator<RecordBatch> {
    const { pass } = this.opening
    this.bytesRead = piece?.start ?? 0
    const splitter = splitterOf(this.file, pass, piece)
    let headRows = piece === undefined ? pass.headRows : Math.max(1 - piece.record, 0)
    const source = piece === undefined ? blocks(this.file.open()) : blocksOf(piece)
    const text = textBlocks(pass.seen.encoding, piece !== undefined && piece.start > 0)
    for await (const batch of batches(source, text, splitter, (bytes) => this.#count(bytes, splitter))) {
      signal?.throwIfAborted()
      if (headRows > 0) headRows -= batch.dropFirst(headRows)
      if (!batch.isEmpty) yield batch
    }
    this.blankLines = splitter.blankLines
  }

  #count(bytes: number, splitter: RecordSplitter): void {
    this.bytesRead += bytes
    this.blankLines = splitter.blankLines
  }
}

function cutDelimited(file: InputFile, { pass, dialect }: DelimitedOpening, size: number): AsyncIterable<FilePiece> {
  const { encoding, bom } = dialect
  return cutPieces(file, { encoding, bom, scan: new DelimitedScan(dialect, 1 - pass.headRows), size })
}

function splitterOf(file: InputFile, pass: Pass, piece?: FilePiece): RecordSplitter {
  return new RecordSplitter(file.path, pass, pass.limits, piece ?? { record: 1 - pass.headRows, line: 1 })
}

/** The batches of some bytes that hold anything. */
async function* batches(
  source: AsyncIterable<Uint8Array>,
  text: TextBlocks,
  splitter: RecordSplitter,
  onBytes: (bytes: number) => void,
): AsyncGenerator<GatheredBatch> {
  for await (const block of source) {
    const batch = splitter.push(text.next(block))
    onBytes(block.length)
    if (!batch.isEmpty) yield batch
  }
  const last = splitter.push(text.end())
  if (!last.isEmpty) yield last
  const end = splitter.finish()
  if (!end.isEmpty) yield end
}

/** The header with what stands above and below it, or the first record of a file without one. */
async function firstRecords(file: InputFile, pass: Pass, headerAt: number) {
  const splitter = splitterOf(file, pass)
  const text = textBlocks(pass.seen.encoding)
  const texts: string[] = []
  const below: (readonly string[])[] = []
  let cells: readonly string[] = []
  for await (const batch of batches(blocks(file.open()), text, splitter, () => {})) {
    const fault = batch.faults.find(({ record }) => record < 1)
    if (fault !== undefined) {
      throw new InputError('unreadable', file.path, `the header on line ${fault.line} is broken (${fault.code})`)
    }
    for (let index = 0; index < batch.cells.length && texts.length < Math.max(pass.headRows, 1); index += 1) {
      if (texts.length === headerAt) cells = batch.cells[index] ?? []
      else if (texts.length > headerAt) below.push(batch.cells[index] ?? [])
      texts.push(batch.text(index))
    }
    if (texts.length < pass.headRows) continue
    const lineEnd = splitter.lineEnd ?? '\r\n'
    return { cells, below, text: texts.join(lineEnd), lineEnd }
  }
  if (texts.length > headerAt)
    return { cells, below, text: texts.join('\n'), lineEnd: splitter.lineEnd ?? ('\r\n' as const) }
  throw new InputError('empty-file', file.path, 'the file holds nothing but blank lines')
}
