import { blocks } from '../input/chunks.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { textBlocks } from '../text/decode.ts'
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
  /** The records from the first one on, block by block, in memory that does not grow with the file; may be called again. */
  records(signal?: AbortSignal): AsyncIterable<RecordBatch>
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
  const pass: Pass = { file, seen, limits, delimiter, quote: options.quote, headRows }
  const first = await firstRecords(pass, options.rowsBeforeHeader ?? 0)
  const { encoding, bom, finalLineEnd } = seen
  const { quote, header } = options
  const dialect: Dialect = { delimiter, quote, encoding, bom, lineEnd: first.lineEnd, header, finalLineEnd }
  return new OpenDelimited(pass, dialect, options.header ? first : undefined)
}

/** How many rows stand at the head of the file before its first record. */
function headRowsOf({ header, rowsBeforeHeader = 0, rowsAfterHeader = 0 }: DelimitedOptions): number {
  return header ? rowsBeforeHeader + 1 + rowsAfterHeader : 0
}

/** All that one reading of the records needs to know. */
interface Pass {
  readonly file: InputFile
  readonly seen: Survey
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
  readonly #pass: Pass

  constructor(pass: Pass, dialect: Dialect, header: Head | undefined) {
    this.#pass = pass
    this.file = pass.file
    this.dialect = dialect
    this.sha256 = pass.seen.sha256
    this.bytes = pass.seen.bytes
    if (header !== undefined) {
      this.header = header.cells
      this.belowHeader = header.below
      this.headerText = header.text
    }
  }

  async *records(signal?: AbortSignal): AsyncGenerator<RecordBatch> {
    this.bytesRead = 0
    const splitter = splitterOf(this.#pass)
    let headRows = this.#pass.headRows
    for await (const batch of batches(this.#pass, splitter, (bytes) => this.#count(bytes, splitter))) {
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

function splitterOf(pass: Pass): RecordSplitter {
  return new RecordSplitter(pass.file.path, pass, pass.limits, 1 - pass.headRows)
}

/** The batches of a file that hold anything. */
async function* batches(
  pass: Pass,
  splitter: RecordSplitter,
  onBytes: (bytes: number) => void,
): AsyncGenerator<GatheredBatch> {
  const text = textBlocks(pass.seen.encoding)
  for await (const block of blocks(pass.file.open())) {
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
async function firstRecords(pass: Pass, headerAt: number) {
  const splitter = splitterOf(pass)
  const texts: string[] = []
  const below: (readonly string[])[] = []
  let cells: readonly string[] = []
  for await (const batch of batches(pass, splitter, () => {})) {
    const fault = batch.faults.find(({ record }) => record < 1)
    if (fault !== undefined) {
      throw new InputError('unreadable', pass.file.path, `the header on line ${fault.line} is broken (${fault.code})`)
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
  throw new InputError('empty-file', pass.file.path, 'the file holds nothing but blank lines')
}
