import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml'
import type { FilePath, FileProblem, Finding } from '../problem.ts'
import { pathText } from '../problem.ts'
import { limits } from './limits.ts'
import type { Plain } from './plain.ts'

const SEPARATOR = '\u0000'

/** Goes through a document once: makes plain values of it and remembers where each stands. */
export class Located {
  readonly problems: FileProblem[] = []
  private readonly document: Document.Parsed
  private readonly lines: LineCounter
  private readonly offsets = new Map<string, number>()
  private readonly names = new Map<string, readonly string[]>()
  private readonly open = new Set<unknown>()
  private count = 0

  constructor(document: Document.Parsed, lines: LineCounter) {
    this.document = document
    this.lines = lines
  }

  /** The plain value of the whole document; nothing where it cannot be had. */
  read(): Plain | undefined {
    return this.valueOf(this.document.contents, [], 0)
  }

  /** The names of a mapping in the order in which they were written, which an object loses where names are numbers. */
  namesAt(path: FilePath): readonly string[] {
    return this.names.get(path.join(SEPARATOR)) ?? []
  }

  /** Gives a finding the line of what it is about, or of the nearest thing around it. */
  place({ at, message, fix }: Finding): FileProblem {
    return this.problemAt(this.offsetOf(at), at, message, fix)
  }

  /** A problem at a place in the text. */
  problemAt(offset: number, path: FilePath, message: string, fix: string): FileProblem {
    const { line, col } = this.lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(path), message, fix }
  }

  private offsetOf(path: FilePath): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = this.offsets.get(path.slice(0, length).join(SEPARATOR))
      if (offset !== undefined) return offset
    }
    return 0
  }

  private fail(offset: number, path: FilePath, message: string, fix: string): undefined {
    this.problems.push(this.problemAt(offset, path, message, fix))
    return undefined
  }

  private valueOf(node: Node | null | undefined, path: FilePath, fallback: number): Plain | undefined {
    const offset = node?.range?.[0] ?? fallback
    if (!this.offsets.has(path.join(SEPARATOR))) this.offsets.set(path.join(SEPARATOR), offset)
    this.count += 1
    if (this.count > limits.values) {
      const fix = 'Write out less with & and *: each use counts as if it were written in full.'
      return this.count === limits.values + 1
        ? this.fail(offset, path, `The file holds more than ${limits.values} values.`, fix)
        : undefined
    }
    if (node === null || node === undefined) return ''
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? '')
    if (this.open.has(node))
      return this.fail(offset, path, 'This contains itself.', 'Take out the * that leads back here.')
    this.open.add(node)
    const value = this.inside(node, path, offset)
    this.open.delete(node)
    return value
  }

  private inside(node: Node, path: FilePath, offset: number): Plain | undefined {
    if (isAlias(node)) {
      const meant = node.resolve(this.document)
      if (meant !== undefined) return this.valueOf(meant, path, offset)
      const fix = 'Write & and the name before the value that is meant, further up, or quote the text.'
      return this.fail(offset, path, `Nothing before this is called &${node.source}.`, fix)
    }
    if (isSeq(node)) return node.items.map((item, place) => this.valueOf(item as Node, [...path, place], offset) ?? '')
    return isMap(node) ? this.mapping(node.items as readonly Pair<Node, Node | null>[], path, offset) : ''
  }

  private mapping(pairs: readonly Pair<Node, Node | null>[], path: FilePath, offset: number): Plain {
    const found: Record<string, Plain> = {}
    const names: string[] = []
    for (const { key, value } of pairs) {
      const at = key?.range?.[0] ?? offset
      if (!isScalar(key)) {
        this.fail(at, path, 'A name is a list, a mapping or a *.', 'Write a plain text before the colon.')
        continue
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
      if (name === '__proto__') this.fail(at, path, 'Nothing can be called __proto__.', 'Choose another name.')
      else if (Object.hasOwn(found, name))
        this.fail(at, [...path, name], `${JSON.stringify(name)} stands here twice.`, 'Keep one of them.')
      else {
        names.push(name)
        this.offsets.set([...path, name].join(SEPARATOR), at)
        found[name] = this.valueOf(value, [...path, name], at) ?? ''
      }
    }
    this.names.set(path.join(SEPARATOR), names)
    return found
  }
}
