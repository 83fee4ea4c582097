import type { RecordFaultCode } from '../delimited/record-fault.ts'
import type { JsonShape } from './json-shape.ts'

/** How large the records of a tree may grow, and how deep they may be nested. */
export interface TreeLimits {
  /** Characters a record. */
  readonly recordLength: number
  readonly depth: number
}

/** The text of one record as it stands, and where it starts. */
export interface RecordText {
  readonly text: string
  readonly line: number
  /** Which kind of record it is: the property whose list holds it, or the name of its element. */
  readonly kind: string
  readonly fault?: RecordFaultCode
  readonly truncated?: true
}

const recordDepths: Readonly<Record<JsonShape, number>> = { lines: 0, objects: 0, array: 1, page: 2 }
const nothing = /[\s,\ufeff]/

/**
 * Cuts JSON that arrives in pieces into the objects that are its records, each with its text. Where the pieces are cut makes
 * no difference.
 *
 * Between records stands nothing but commas and blanks; after anything else there is no telling where the next record
 * begins, so the rest is one fault: of the line where each line is a record, else of the file.
 */
export class JsonSplitter {
  readonly #shape: JsonShape
  readonly #recordDepth: number
  readonly #properties: ReadonlySet<string>
  readonly #limits: TreeLimits
  #line: number
  #depth = 0
  #inString = false
  #escaped = false
  /** Name of a property of the outer object, while it is read and after it. */
  #name = ''
  #property = ''
  #inRecord = false
  #deepest = 0
  #start = 1
  #text = ''
  #length = 0
  #failed = false

  constructor(shape: JsonShape, properties: readonly string[], limits: TreeLimits, firstLine = 1) {
    this.#line = firstLine
    this.#shape = shape
    this.#recordDepth = recordDepths[shape]
    this.#properties = new Set(properties)
    this.#limits = limits
  }

  /** The records that this piece of text completes. */
  push(piece: string): RecordText[] {
    const found: RecordText[] = []
    let from = 0
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece.charAt(at)
      if (character === '\n') this.#line += 1
      if (character === '\n' && this.#shape === 'lines' && (this.#inRecord || this.#failed)) {
        this.#keep(piece.slice(from, at))
        found.push(this.#rest())
      } else if (this.#inRecord) {
        this.#inside(character)
        if (this.#inRecord) continue
        this.#keep(piece.slice(from, at + 1))
        found.push(this.#record())
      } else if (this.#failed) continue
      else if (this.#startsRecord(character)) from = at
      else if (!this.#outside(character)) {
        this.#failed = true
        this.#begin()
        from = at
      }
    }
    if (this.#inRecord || this.#failed) this.#keep(piece.slice(from))
    return found
  }

  /** What the end of the file leaves unfinished. */
  finish(): RecordText[] {
    if (this.#inRecord || this.#failed) return [this.#rest()]
    if (this.#depth === 0) return []
    this.#begin()
    return [this.#rest()]
  }

  #begin(): void {
    this.#start = this.#line
    this.#text = ''
    this.#length = 0
  }

  #startsRecord(character: string): boolean {
    if (character !== '{' || this.#inString || this.#depth !== this.#recordDepth) return false
    if (this.#shape === 'page' && !this.#properties.has(this.#property)) return false
    this.#inRecord = true
    this.#depth += 1
    this.#deepest = this.#depth
    this.#begin()
    return true
  }

  #inside(character: string): void {
    if (this.#inString) this.#inText(character)
    else if (character === '"') this.#inString = true
    else if (character === '{' || character === '[') {
      this.#depth += 1
      if (this.#depth > this.#deepest) this.#deepest = this.#depth
    } else if (character === '}' || character === ']') {
      this.#depth -= 1
      this.#inRecord = this.#depth > this.#recordDepth
    }
  }

  /** Takes a character that belongs to no record; false where it cannot stand there. */
  #outside(character: string): boolean {
    if (this.#inString) {
      this.#name += character
      this.#inText(character)
      return true
    }
    if (nothing.test(character)) return true
    if (character === ']' || character === '}') {
      this.#depth -= 1
      return this.#depth >= 0
    }
    const isOpening = character === '[' || character === '{'
    if (isOpening && this.#depth === 1) this.#property = this.#name.slice(0, -1)
    if (isOpening) this.#depth += 1
    if (character === '"') {
      this.#inString = true
      this.#name = ''
    }
    return this.#shape === 'page' ? !this.#isAmongRecords() : isOpening && this.#depth <= this.#recordDepth
  }

  /** In a list of records, where nothing but records may stand. */
  #isAmongRecords(): boolean {
    return this.#depth > this.#recordDepth && this.#properties.has(this.#property)
  }

  #inText(character: string): void {
    if (this.#escaped) this.#escaped = false
    else if (character === '\\') this.#escaped = true
    else if (character === '"') this.#inString = false
  }

  #keep(text: string): void {
    this.#length += text.length
    this.#text += text.slice(0, Math.max(this.#limits.recordLength - this.#text.length, 0))
  }

  #record(): RecordText {
    const base = { text: this.#text, line: this.#start, kind: this.#property }
    this.#text = ''
    if (this.#length > this.#limits.recordLength) return { ...base, fault: 'field-too-long', truncated: true }
    return this.#deepest - this.#recordDepth > this.#limits.depth ? { ...base, fault: 'nested-too-deep' } : base
  }

  /** What is no record; where each line is one, the next line begins anew. */
  #rest(): RecordText {
    const isLine = this.#shape === 'lines'
    const isWhole = isLine && this.#length <= this.#limits.recordLength
    if (isLine) {
      this.#depth = 0
      this.#inRecord = this.#failed = this.#inString = this.#escaped = false
    }
    return {
      text: this.#text,
      line: this.#start,
      kind: this.#property,
      fault: 'malformed-json',
      ...(isWhole ? {} : { truncated: true }),
    }
  }
}
