import { blocks } from '../input/chunks.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { cutPieces } from '../pieces/cut-pieces.ts'
import { blocksOf, type FilePiece } from '../pieces/file-piece.ts'
import { JsonLinesScan } from '../pieces/json-lines-scan.ts'
import { textBlocks } from '../text/decode.ts'
import { type Survey, survey } from '../text/survey.ts'
import { isObject, type Tree } from '../tree/tree.ts'
import { GatheredTrees, type TreeBatch } from '../tree/tree-batch.ts'
import { type TreeOptions, type TreeReader, treeLimits } from '../tree/tree-reader.ts'
import { type JsonShape, jsonShape } from './json-shape.ts'
import { JsonSplitter, type RecordText } from './json-splitter.ts'

/** What a layout says about its JSON files. */
export interface JsonOptions extends TreeOptions {
  /** Properties of an outer object that may hold the records. */
  readonly properties?: readonly string[]
  /** Those of them by which an outer object is known from a record that has members of the same names; all unless told. */
  readonly tellingProperties?: readonly string[]
}

const oneAfterTheOther = { before: '', between: '\n', after: '\n' }

/** The blanks between the bracket and the first record; a line end where something else stands there. */
const blanksBeforeRecord = (head: string): string => /^[\s\ufeff]*\[(\s*)\{/.exec(head)?.[1] ?? '\n'

/** What stands around records: each is set off from the one before it as the first is from the bracket. */
const frameOf = (shape: JsonShape, head: string): TreeReader['frame'] => {
  // Records of several properties may come in any order, so each one is put on a page of its own.
  if (shape !== 'array') return oneAfterTheOther
  const blanks = blanksBeforeRecord(head)
  const lineEnd = /\r?\n/.exec(blanks)?.[0] ?? ''
  return { before: `[${blanks}`, between: `,${blanks}`, after: `${lineEnd}]${lineEnd}` }
}

/**
 * Opens a file of JSON: one object a line, an array of objects, or one object with such an array under a known property.
 *
 * @param file the bytes, in UTF-8 or UTF-16
 * @throws {InputError} `empty-file`, `undecodable-text`, or `unreadable` for a file that does not begin as JSON
 * @see https://www.rfc-editor.org/rfc/rfc8259
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile, openJson } from '@nrec-align/io'
 *
 * const reader = await openJson(inputFile('students.json', '[{"studentUniqueId":"990001"}]'))
 * for await (const batch of reader.records()) assert.deepEqual(batch.trees, [{ studentUniqueId: '990001' }])
 * ```
 */
export async function openJson(file: InputFile, options: JsonOptions = {}): Promise<TreeReader> {
  const seen = await survey(file, ['utf-8', 'utf-16le', 'utf-16be'])
  const shape = jsonShape(seen.head, options.tellingProperties ?? options.properties ?? [])
  if (shape === undefined) throw new InputError('unreadable', file.path, 'the file does not begin as JSON does')
  const { head, ...facts } = seen
  return new OpenJson(file, { seen: facts, shape, frame: frameOf(shape, head), options })
}

/** All that was found out when a file was opened. */
export interface JsonOpening {
  readonly seen: Omit<Survey, 'head'>
  readonly shape: JsonShape
  readonly frame: TreeReader['frame']
  readonly options: JsonOptions
}

/**
 * Opens a file again of which all is known already, to read pieces of it, perhaps in another thread.
 *
 * @param file its name; its bytes come with the pieces
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile, type JsonOpening, openJson, reopenJson } from '@nrec-align/io'
 *
 * const file = inputFile('students.jsonl', '{"id":1}\n{"id":2}\n')
 * const reader = await openJson(file)
 * const elsewhere = reopenJson(file, structuredClone(reader.opening) as JsonOpening)
 * for await (const piece of reader.pieces?.(1) ?? [])
 *   for await (const batch of elsewhere.records(undefined, piece)) assert.deepEqual(batch.trees, [{ id: batch.number(0) }])
 * ```
 */
export function reopenJson(file: InputFile, opening: JsonOpening): TreeReader {
  return new OpenJson(file, opening)
}

class OpenJson implements TreeReader {
  readonly file: InputFile
  readonly sha256: string
  readonly bytes: number
  readonly encoding: Survey['encoding']
  readonly frame: TreeReader['frame']
  bytesRead = 0
  readonly opening: JsonOpening
  readonly pieces?: (size: number) => AsyncIterable<FilePiece>

  constructor(file: InputFile, opening: JsonOpening) {
    const { seen, shape } = opening
    this.file = file
    this.opening = opening
    this.sha256 = seen.sha256
    this.bytes = seen.bytes
    this.encoding = seen.encoding
    this.frame = opening.frame
    if (shape === 'lines') this.pieces = (size) => cutLines(file, opening, size)
  }

  enclosed(text: string, kind: string): string {
    return this.opening.shape === 'page' ? `{${JSON.stringify(kind)}:[${text}]}` : text
  }

  async *records(signal?: AbortSignal, piece?: FilePiece): AsyncGenerator<TreeBatch> {
    const { shape, options } = this.opening
    this.bytesRead = piece?.start ?? 0
    const splitter = new JsonSplitter(shape, options.properties ?? [], treeLimits(options), piece?.line)
    const text = textBlocks(this.encoding, this.bytesRead > 0)
    let record = piece?.record ?? 1
    const gather = (found: readonly RecordText[]): GatheredTrees => {
      const batch = new GatheredTrees()
      for (const one of found) addTo(batch, record++, one)
      return batch
    }
    for await (const block of piece === undefined ? blocks(this.file.open()) : blocksOf(piece)) {
      signal?.throwIfAborted()
      const batch = gather(splitter.push(text.next(block)))
      this.bytesRead += block.length
      if (!batch.isEmpty) yield batch
    }
    const last = gather([...splitter.push(text.end()), ...splitter.finish()])
    if (!last.isEmpty) yield last
  }
}

function cutLines(file: InputFile, { seen: { encoding, bom } }: JsonOpening, size: number): AsyncIterable<FilePiece> {
  const decoder = new TextDecoder(encoding)
  return cutPieces(file, { encoding, bom, scan: new JsonLinesScan(encoding, 1, (line) => decoder.decode(line)), size })
}

function addTo(batch: GatheredTrees, record: number, found: RecordText): void {
  const tree = found.fault === undefined ? parsed(found.text) : undefined
  if (found.fault !== undefined) batch.fail(record, found, found.fault)
  else if (isObject(tree)) batch.add(record, found, tree)
  else batch.fail(record, found, 'malformed-json')
}

const LONG_NUMBER = /[0-9]{16}/
const TOKENS = /"(?:[^"\\]|\\.)*"|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/gs

/** The tree of a text; numbers that a double cannot hold become text, because they are ids. */
function parsed(text: string): Tree {
  const safe = LONG_NUMBER.test(text)
    ? text.replace(TOKENS, (token) => (token.startsWith('"') || !LONG_NUMBER.test(token) ? token : `"${token}"`))
    : text
  try {
    return JSON.parse(safe) as Tree
  } catch {
    return undefined
  }
}
