import {
  type ByteSink,
  elementsOf,
  type FilePiece,
  framedWriter,
  isObject,
  type RowWriter,
  type Tree,
  type TreeBatch,
  type TreePath,
  type TreeReader,
  treePath,
  unknownPaths,
} from '@nrec-align/io'
import { isSecretColumn } from '@nrec-align/mapping'
import type {
  CarriedBatch,
  CarriedFault,
  CarriedPart,
  CarrierNote,
  CopiedPart,
  OpenFile,
  PlacedNote,
  SetAside,
} from './carrier.ts'
import type { TreeCell } from './tree-cells.ts'

/** Records of another layout inside the records of a layout. */
export interface TreeHeld {
  readonly member: string
  /** Place of their layout among the file's. */
  readonly part: number
  /** Cells of the inner record that repeat one of the outer record: places of both. */
  readonly takes: readonly (readonly [inner: number, outer: number])[]
}

/** One layout of a file of trees: which records it has and where its columns stand. */
export interface TreePart {
  readonly part: CarriedPart
  readonly kinds: readonly string[]
  readonly cells: readonly TreeCell[]
  readonly held: readonly TreeHeld[]
  /** Members that are known, with all that stands below them, though no column asks for them. */
  readonly passed: readonly TreePath[]
}

/** What the two containers that hold trees do differently. */
export interface TreeForm {
  /** The text of a record made from its cells. */
  textOf(part: TreePart, cells: readonly string[]): string
  /** The text of a record without what stands at some paths; all else stays as it is written. */
  without(text: string, paths: readonly TreePath[]): string
}

/** A record that was found in a tree, or in another record. */
interface Found {
  readonly part: number
  readonly cells: readonly string[]
  readonly tree: Tree
  /** Place of the outermost record in its batch. */
  readonly outermost: number
  /** Number among all records of the file, those inside others included. */
  readonly number: number
  readonly isInside: boolean
}

/** Where what is secret stands in a record: members of its own, and of the records inside it. */
const secretPaths = (
  { part: { layout, columns }, cells, held }: TreePart,
  parts: readonly TreePart[],
  above: readonly string[] = [],
): readonly TreePath[] => {
  const own = cells.flatMap(({ paths }, place) => {
    const name = columns.names[place] ?? ''
    return isSecretColumn(name, columns.declared[place]) ? paths : []
  })
  const inner = held.flatMap(({ member, part }) => {
    const shape = parts[part]
    // Records of a kind may stand inside others of their own kind.
    if (shape === undefined || above.includes(shape.part.layout.id)) return []
    const outside: TreePath = [{ kind: 'member', name: member }, { kind: 'each' }]
    return secretPaths(shape, parts, [...above, layout.id]).map((path) => [...outside, ...path])
  })
  return [...own, ...inner]
}

/** A file of JSON or XML that is open for reading. */
export class TreeFile implements OpenFile {
  private readonly reader: TreeReader
  private readonly parts: readonly TreePart[]
  private readonly form: TreeForm
  private readonly unknown: readonly ReturnType<typeof unknownPaths>[]
  private readonly noted = new Set<string>()
  /** What was noticed in the batch that is being read. */
  private notes: PlacedNote[] = []
  /** Place of the layout that the file was taken for: it has the records whose surroundings name no kind. */
  private readonly main: number
  /** Where what is secret stands in a record of each layout and in those inside it. */
  private readonly secret: readonly (readonly TreePath[])[]
  /** Names of the members in which what is secret stands. */
  private readonly secretNames: readonly string[]
  /** Records so far that stand inside others. */
  private inside = 0

  constructor(reader: TreeReader, parts: readonly TreePart[], form: TreeForm) {
    this.reader = reader
    this.parts = parts
    this.form = form
    this.main = Math.max(
      parts.findIndex(({ part }) => part.isMain === true),
      0,
    )
    this.unknown = parts.map(({ cells, passed }) =>
      unknownPaths(
        cells.flatMap(({ paths }) => paths),
        passed,
      ),
    )
    this.secret = parts.map((part) => secretPaths(part, parts))
    this.secretNames = this.secret.flat().flatMap((path) => {
      const last = path.findLast(({ kind }) => kind === 'member')
      return last?.kind === 'member' ? [last.name] : []
    })
  }

  get sha256(): string {
    return this.reader.sha256
  }

  get bytes(): number {
    return this.reader.bytes
  }

  get bytesRead(): number {
    return this.reader.bytesRead
  }

  get opening(): unknown {
    return this.reader.opening
  }

  /** Records inside others have numbers too, so that the number of a record hangs on all before it. */
  get pieces(): OpenFile['pieces'] {
    return this.parts.every(({ held }) => held.length === 0) ? this.reader.pieces : undefined
  }

  async *records(signal?: AbortSignal, piece?: FilePiece): AsyncGenerator<CarriedBatch> {
    this.inside = 0
    for await (const batch of this.reader.records(signal, piece)) yield this.carried(batch)
  }

  copy(sink: ByteSink, copied?: CopiedPart): RowWriter {
    const part = this.parts[this.main]
    const { frame } = this.reader
    return framedWriter(sink, copied === 'inner' ? { ...frame, before: '', after: '' } : frame, (cells) =>
      part === undefined ? '' : this.reader.enclosed(this.form.textOf(part, cells), part.kinds[0] ?? ''),
    )
  }

  copyPath(path: string): string {
    return path
  }

  /** A text that is no tree is kept where no secret can stand in it: none of their names does, and no name is written in escapes. */
  masked(
    text: string,
    cells: readonly string[] | undefined,
    isSecret: (place: number) => boolean,
    part: number,
  ): SetAside {
    if (cells !== undefined) return { text: this.without(text, isSecret, part) }
    const mayBeSecret = text.includes('\\u') || this.secretNames.some((name) => text.includes(name))
    return mayBeSecret ? { cells: [] } : { text }
  }

  changed(text: string, before: readonly string[], after: readonly string[], part: number): SetAside {
    const isMended = after.some((cell, place) => cell !== '' && cell !== before[place])
    return isMended ? { cells: after } : { text: this.without(text, (place) => after[place] === '', part) }
  }

  /** A record without the members at some places; the rest of it stays as it stands. */
  private without(text: string, isHidden: (place: number) => boolean, part: number): string {
    const cells = this.parts[part]?.cells ?? []
    const hidden = cells.flatMap(({ paths }, place) => (isHidden(place) ? paths : []))
    return hidden.length === 0 ? text : this.form.without(text, hidden)
  }

  /** A record that stands inside another, as far as it may be kept. */
  private textInside({ tree, part }: Found): string {
    const secret = this.secret[part] ?? []
    const text = JSON.stringify(tree)
    return secret.length === 0 ? text : this.form.without(text, secret)
  }

  private carried(batch: TreeBatch): CarriedBatch {
    const found: Found[] = []
    const faults: CarriedFault[] = []
    const notes: PlacedNote[] = []
    this.notes = notes
    let fault = 0
    const takeFaults = (before: number): void => {
      for (let one = batch.faults[fault]; one !== undefined && one.record < before; one = batch.faults[++fault])
        faults.push({ ...one, record: one.record + this.inside })
    }
    batch.trees.forEach((tree, outermost) => {
      takeFaults(batch.number(outermost))
      this.take(found, batch, outermost, tree)
    })
    takeFaults(Number.POSITIVE_INFINITY)
    const at = (index: number): Found => found[index] as Found
    return {
      cells: found.map(({ cells }) => cells),
      faults,
      notes,
      part: (index) => at(index).part,
      number: (index) => at(index).number,
      line: (index) => batch.line(at(index).outermost),
      text: (index) => (at(index).isInside ? this.textInside(at(index)) : this.textAround(batch, at(index).outermost)),
      isInside: (index) => at(index).isInside,
      textAround: (index) => this.textAround(batch, at(index).outermost),
    }
  }

  /** A record of the file with all that stands inside it, but for what is secret: whichever of its parts was wrong. */
  private textAround(batch: TreeBatch, outermost: number): string {
    const kind = batch.kind(outermost)
    const secret = this.secret[this.partOf(kind)] ?? []
    const text = batch.text(outermost)
    return this.reader.enclosed(secret.length === 0 ? text : this.form.without(text, secret), kind)
  }

  /** Which of the file's layouts the records of a kind have; -1 where no layout describes them. */
  private partOf(kind: string): number {
    return kind === '' || this.parts[this.main]?.kinds.includes(kind) === true
      ? this.main
      : this.parts.findIndex(({ kinds }) => kinds.includes(kind))
  }

  /** Takes a record of the file and all that stand inside it. */
  private take(found: Found[], batch: TreeBatch, outermost: number, tree: Tree): void {
    const kind = batch.kind(outermost)
    const part = this.partOf(kind)
    if (part < 0) {
      const number = batch.number(outermost) + this.inside
      this.once(number, { code: 'unmapped-record-kind', name: kind })
      found.push({ part, cells: [], tree, outermost, number, isInside: false })
      return
    }
    this.takeFrom(found, batch, { part, tree, outermost, isInside: false, cells: [] })
  }

  private takeFrom(found: Found[], batch: TreeBatch, one: Omit<Found, 'number'>): void {
    const shape = this.parts[one.part]
    if (shape === undefined) return
    const { part, tree, outermost } = one
    if (one.isInside) this.inside += 1
    const number = batch.number(outermost) + this.inside
    this.unknown[part]?.(tree, (name) => this.once(number, { code: 'unknown-column', part, name }))
    const cells = shape.cells.map((cell, place) => {
      const text = cell.read(tree)
      if (text === undefined) {
        const name = shape.part.columns.names[place] ?? ''
        const where = { record: number, line: batch.line(outermost) }
        this.notes.push({ at: number, note: { code: 'separator-in-item', part, name, ...where } })
      }
      return text === undefined || text === '' ? (one.cells[place] ?? '') : text
    })
    found.push({ ...one, cells, number })
    if (!isObject(tree)) return
    for (const held of shape.held) {
      const given: string[] = []
      for (const [inner, outer] of held.takes) given[inner] = cells[outer] ?? ''
      for (const element of elementsOf(tree[held.member]))
        this.takeFrom(found, batch, { part: held.part, tree: element, outermost, isInside: true, cells: given })
    }
  }

  private once(at: number, note: CarrierNote): void {
    const key = JSON.stringify(note)
    if (this.noted.has(key)) return
    this.noted.add(key)
    this.notes.push({ at, note })
  }
}

/** Where every column of a layout stands in a tree. */
export const pathsOf = (
  columns: readonly string[],
  paths: Readonly<Record<string, string>> = {},
): readonly TreePath[] => columns.map((name) => treePath(paths[name] ?? name))
