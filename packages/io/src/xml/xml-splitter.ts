import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { RecordFaultCode } from '../delimited/record-fault.ts'
import { InputError } from '../input/input-error.ts'
import type { RecordText, TreeLimits } from '../json/json-splitter.ts'
import type { Tree } from '../tree/tree.ts'

type Members = { [name: string]: Tree }

/** An element while it is read. */
interface Open {
  readonly name: string
  readonly members: Members
  text: string
}

/** One record: its text and its tree. */
export interface XmlRecord {
  readonly text: RecordText
  readonly tree: Tree
}

/**
 * Reads XML that arrives in pieces; each child of the root is a record. Document type declarations are refused, so that no
 * entity is ever expanded and nothing outside the file is asked for. At the first mistake reading ends: what came before is kept.
 *
 * @see https://www.w3.org/TR/xml/
 */
export class XmlSplitter {
  /** Name and namespace of the root. */
  root: { readonly name: string; readonly namespace: string } | undefined
  /** The text from the beginning of the file to the end of the root's start tag. */
  prolog = ''
  readonly #parser = new SaxesParser({ xmlns: true, position: true })
  readonly #file: string
  readonly #limits: TreeLimits
  #found: XmlRecord[] = []
  #stack: Open[] = []
  /** Text from a place on, which is where the record being read starts. */
  #text = ''
  #base = 0
  #start = 0
  #line = 1
  #depth = 0
  #deepest = 0
  #failed = false

  constructor(file: string, limits: TreeLimits) {
    this.#file = file
    this.#limits = limits
    this.#parser.on('doctype', () => this.#refuse())
    this.#parser.on('error', () => this.#fail())
    // The parser goes on after a mistake; nothing it says then can be relied on.
    this.#parser.on('opentag', (tag) => !this.#failed && this.#open(tag))
    this.#parser.on('text', (text) => !this.#failed && this.#read(text))
    this.#parser.on('cdata', (text) => !this.#failed && this.#read(text))
    this.#parser.on('closetag', () => !this.#failed && this.#close())
  }

  /** The records that this piece of text completes. */
  push(piece: string): readonly XmlRecord[] {
    if (this.#failed) return []
    this.#text += piece
    this.#parser.write(piece)
    if (this.#depth >= 2 && this.#base + this.#text.length - this.#start > 2 * this.#limits.recordLength)
      this.#fail('field-too-long')
    if (this.#depth < 2) this.#forget(this.#base + this.#text.length)
    else this.#forget(this.#start)
    return this.#taken()
  }

  /** What the end of the file leaves unfinished. */
  finish(): readonly XmlRecord[] {
    if (!this.#failed) this.#parser.close()
    return this.#taken()
  }

  #taken(): readonly XmlRecord[] {
    const found = this.#found
    this.#found = []
    return found
  }

  /** Gives up the text before a place, but for a record that is longer than may be kept. */
  #forget(place: number): void {
    const keep = this.#beginOfTag(place)
    this.#text = this.#text.slice(keep - this.#base)
    this.#base = keep
  }

  /** A start tag may still be unfinished at the end of a piece. */
  #beginOfTag(place: number): number {
    if (this.#depth >= 2) return place
    const unfinished = this.#text.lastIndexOf('<')
    return unfinished < 0 ? place : Math.min(place, this.#base + unfinished)
  }

  #open(tag: SaxesTagNS): void {
    this.#depth += 1
    if (this.#depth > this.#deepest) this.#deepest = this.#depth
    if (this.#depth === 1) {
      this.root = { name: tag.local, namespace: tag.uri }
      this.prolog = this.#text.slice(0, this.#parser.position - this.#base)
      return
    }
    if (this.#depth === 2) {
      this.#start = this.#base + this.#text.lastIndexOf('<', this.#parser.position - this.#base - 1)
      this.#line =
        this.#parser.line - lineEnds(this.#text.slice(this.#start - this.#base, this.#parser.position - this.#base))
      this.#deepest = this.#depth
    }
    if (this.#deepest - 1 <= this.#limits.depth)
      this.#stack.push({ name: tag.local, members: attributesOf(tag), text: '' })
  }

  #read(text: string): void {
    const open = this.#stack.at(-1)
    if (open !== undefined && open.text.length < this.#limits.recordLength) open.text += text
  }

  #close(): void {
    this.#depth -= 1
    const isShown = this.#deepest - 1 <= this.#limits.depth
    const open = isShown ? this.#stack.pop() : undefined
    if (this.#depth === 1) this.#record(open)
    else if (this.#depth > 1 && open !== undefined) addMember(this.#stack.at(-1)?.members, open)
  }

  #record(open: Open | undefined): void {
    const whole = this.#text.slice(this.#start - this.#base, this.#parser.position - this.#base)
    const text = whole.slice(0, this.#limits.recordLength)
    const base = { text, line: this.#line, kind: open?.name ?? '' }
    this.#stack = []
    if (open === undefined) this.#found.push({ text: { ...base, fault: 'nested-too-deep' }, tree: undefined })
    else if (text.length < whole.length)
      this.#found.push({ text: { ...base, fault: 'field-too-long', truncated: true }, tree: undefined })
    else this.#found.push({ text: base, tree: treeOf(open, true) })
  }

  #fail(fault: RecordFaultCode = 'malformed-xml'): void {
    if (this.#failed) return
    this.#failed = true
    const from = this.#depth >= 2 ? this.#start - this.#base : 0
    const text = this.#text.slice(Math.max(from, 0)).slice(0, this.#limits.recordLength)
    const line = this.#depth >= 2 ? this.#line : this.#parser.line
    this.#found.push({ text: { text, line, kind: '', fault, truncated: true }, tree: undefined })
  }

  #refuse(): never {
    throw new InputError(
      'unsafe-xml',
      this.#file,
      'the file declares a document type, which may hold entities that expand without end or read other files; remove the DOCTYPE',
    )
  }
}

const lineEnds = (text: string): number => text.split('\n').length - 1

const attributesOf = (tag: SaxesTagNS): Members => {
  const members: Members = {}
  for (const attribute of Object.values(tag.attributes) as SaxesAttributeNS[])
    if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns' && attribute.prefix !== 'xsi')
      members[`@${attribute.local}`] = attribute.value
  return members
}

/**
 * An element with members is an object, and so is one with attributes and no text, such as a reference; any other is a text.
 * The record itself is always an object.
 */
const treeOf = ({ members, text }: Open, isRecord = false): Tree => {
  const names = Object.keys(members)
  const isEmpty = names.length > 0 && text.trim() === ''
  return isRecord || isEmpty || names.some((name) => !name.startsWith('@')) ? members : text
}

/** Adds an element to the one outside; elements of one name become a list. */
const addMember = (members: Members | undefined, open: Open): void => {
  if (members === undefined) return
  const value = treeOf(open)
  const before = members[open.name]
  if (before === undefined) members[open.name] = value
  else members[open.name] = Array.isArray(before) ? [...before, value] : [before, value]
}
