import { JsonSplitter } from '../json/json-splitter.ts'
import type { Encoding } from '../text/encoding.ts'
import type { RecordScan } from './record-scan.ts'
import { type UnitKinds, type Units, unitKinds } from './units.ts'

const lineFeed = 1
const mark = 2
const backslash = 3
const brace = 4
const bracket = 5
const closing = 6
const space = 7
const beyondAscii = 8

/** How many lines of JSON hold how many records: each line stands by itself, so that every line feed ends one. */
export class JsonLinesScan implements RecordScan {
  record: number
  line = 1
  readonly #kinds: UnitKinds
  readonly #textOf: (units: Units) => string
  /** Where the line that is being followed begins. */
  #start = 0

  /** @param textOf decodes whole lines */
  constructor(encoding: Encoding, firstRecord: number, textOf: (units: Units) => string) {
    const structure = { '"': mark, '\\': backslash, '{': brace, '[': bracket, '}': closing, ']': closing }
    const spaces = { ' ': space, '\t': space, '\r': space, ',': space }
    this.#kinds = unitKinds(encoding, { '\n': lineFeed, ...structure, ...spaces }, beyondAscii)
    this.#textOf = textOf
    this.record = firstRecord
  }

  next(units: Units, from: number, least: number): number {
    for (let at = this.#start; ; ) {
      const end = this.#lineEnd(units, Math.max(at, from))
      if (end < 0) {
        this.#start = at
        return -1
      }
      this.record += this.#recordsIn(units, at, end)
      this.line += 1
      at = end + 1
      if (at >= least) {
        this.#start = 0
        return at
      }
    }
  }

  #lineEnd(units: Units, from: number): number {
    for (let at = from; at < units.length; at += 1) if (this.#kinds[units[at] as number] === lineFeed) return at
    return -1
  }

  /** Records of a line: objects beside each other; of anything that looks otherwise, what the splitter makes of it. */
  #recordsIn(units: Units, from: number, end: number): number {
    let depth = 0
    let records = 0
    let inText = false
    for (let at = from; at < end; at += 1) {
      const kind = this.#kinds[units[at] as number]
      if (inText) {
        if (kind === backslash) at += 1
        else if (kind === mark) inText = false
      } else if (depth === 0) {
        if (kind === space) continue
        if (kind !== brace) return this.#split(units, from, end)
        depth = 1
      } else if (kind === mark) inText = true
      else if (kind === brace || kind === bracket) depth += 1
      else if (kind === closing) {
        depth -= 1
        if (depth === 0) records += 1
      }
    }
    return depth === 0 ? records : records + 1
  }

  #split(units: Units, from: number, end: number): number {
    const splitter = new JsonSplitter('lines', [], { recordLength: 0, depth: 0 })
    return splitter.push(`${this.#textOf(units.subarray(from, end))}\n`).length
  }
}
