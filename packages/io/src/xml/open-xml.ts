import { blocks } from '../input/chunks.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { textBlocks } from '../text/decode.ts'
import { type Survey, survey } from '../text/survey.ts'
import { GatheredTrees, type TreeBatch } from '../tree/tree-batch.ts'
import { type TreeOptions, type TreeReader, treeLimits } from '../tree/tree-reader.ts'
import { type XmlRecord, XmlSplitter } from './xml-splitter.ts'

/** A file of XML, with the name and namespace of its root. */
export interface XmlReader extends TreeReader {
  readonly root: { readonly name: string; readonly namespace: string }
}

/**
 * Opens a file of XML whose records are the children of its root. An element with children is an object, one without is a
 * text, an attribute is a member whose name begins with `@`, and elements of one name are a list.
 *
 * @param file the bytes
 * @throws {InputError} `empty-file`, `undecodable-text`, `unsafe-xml` for a document type declaration, `unreadable` without a root
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile, openXml } from '@nrec-align/io'
 *
 * const file = inputFile('Student.xml', '<Interchange><Student><StudentUniqueId>990001</StudentUniqueId></Student></Interchange>')
 * const reader = await openXml(file)
 * for await (const batch of reader.records()) {
 *   assert.equal(batch.kind(0), 'Student')
 *   assert.deepEqual(batch.trees, [{ StudentUniqueId: '990001' }])
 * }
 * ```
 */
export async function openXml(file: InputFile, options: TreeOptions = {}): Promise<XmlReader> {
  const seen = await survey(file, ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
  if (/[^\s\ufeff]/.exec(seen.head)?.[0] !== '<')
    throw new InputError('unreadable', file.path, 'the file does not begin as XML does')
  const first = new XmlSplitter(file.path, treeLimits(options))
  first.push(seen.head)
  if (first.root === undefined)
    throw new InputError('unreadable', file.path, 'the first 64 KiB of the file hold no element of XML')
  return new OpenXml(file, seen, first.root, first.prolog, options)
}

class OpenXml implements XmlReader {
  readonly file: InputFile
  readonly sha256: string
  readonly bytes: number
  readonly encoding: Survey['encoding']
  readonly frame: TreeReader['frame']
  readonly root: XmlReader['root']
  bytesRead = 0
  readonly #options: TreeOptions

  constructor(file: InputFile, seen: Survey, root: XmlReader['root'], prolog: string, options: TreeOptions) {
    this.file = file
    this.sha256 = seen.sha256
    this.bytes = seen.bytes
    this.encoding = seen.encoding
    this.root = root
    this.frame = frameOf(prolog, blanksBeforeRecord(seen.head.slice(prolog.length)))
    this.#options = options
  }

  enclosed(text: string): string {
    return text
  }

  async *records(signal?: AbortSignal): AsyncGenerator<TreeBatch> {
    this.bytesRead = 0
    const splitter = new XmlSplitter(this.file.path, treeLimits(this.#options))
    const text = textBlocks(this.encoding)
    let record = 1
    const gather = (found: readonly XmlRecord[]): GatheredTrees => {
      const batch = new GatheredTrees()
      for (const one of found) {
        if (one.text.fault === undefined) batch.add(record++, one.text, one.tree)
        else batch.fail(record++, one.text, one.text.fault)
      }
      return batch
    }
    for await (const block of blocks(this.file.open())) {
      signal?.throwIfAborted()
      const batch = gather(splitter.push(text.next(block)))
      this.bytesRead += block.length
      if (!batch.isEmpty) yield batch
    }
    const last = gather([...splitter.push(text.end()), ...splitter.finish()])
    if (!last.isEmpty) yield last
  }
}

/** The blanks between the root's start tag and the first record; a line end where something else stands there. */
const blanksBeforeRecord = (text: string): string => /^(\s*)<[^!?/]/.exec(text)?.[1] ?? '\n'

/** What stands around records: each is set off from the one before it as the first is from the root. */
const frameOf = (prolog: string, blanks: string): TreeReader['frame'] => {
  const lineEnd = /\r?\n/.exec(blanks)?.[0] ?? ''
  return {
    before: `${prolog}${blanks}`,
    between: blanks,
    after: `${lineEnd}</${qualifiedRoot(prolog)}>${lineEnd}`,
  }
}

/** The root's name as it stands in its start tag, prefix and all. */
const qualifiedRoot = (prolog: string): string => /<([^\s<>/!?]+)[^<>]*>$/.exec(prolog)?.[1] ?? ''
