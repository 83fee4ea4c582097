import {
  type ByteSink,
  framedWriter,
  type RowWriter,
  readTree,
  type Tree,
  type TreeBatch,
  type TreePath,
  type TreeReader,
  treePath,
  unknownPaths,
} from '@nrec-align/io'
import type { Layout } from '@nrec-align/mapping'
import type { CarriedBatch, CarriedPart, CarrierNote, OpenFile, SetAside } from './carrier.ts'

/** Where every column of a layout stands in a tree. */
export const pathsOf = (
  columns: readonly string[],
  paths: Readonly<Record<string, string>> = {},
): readonly TreePath[] => columns.map((name) => treePath(paths[name] ?? name))

/** One layout of a file of trees: which records it has and where its columns stand. */
export interface TreePart {
  readonly part: CarriedPart
  readonly kind: string
  readonly paths: readonly TreePath[]
}

/** A file of JSON or XML that is open for reading. */
export class TreeFile implements OpenFile {
  private readonly reader: TreeReader
  private readonly parts: readonly TreePart[]
  private readonly note: (note: CarrierNote) => void
  private readonly unknown: readonly ReturnType<typeof unknownPaths>[]
  private readonly noted = new Set<string>()
  private readonly textOf: (part: TreePart, cells: readonly string[]) => string
  private readonly prune: (text: string, paths: readonly TreePath[]) => string

  constructor(
    reader: TreeReader,
    parts: readonly TreePart[],
    note: (note: CarrierNote) => void,
    textOf: (part: TreePart, cells: readonly string[]) => string,
    prune: (text: string, paths: readonly TreePath[]) => string,
  ) {
    this.reader = reader
    this.parts = parts
    this.note = note
    this.unknown = parts.map(({ paths }) => unknownPaths(paths))
    this.textOf = textOf
    this.prune = prune
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

  async *records(signal?: AbortSignal): AsyncGenerator<CarriedBatch> {
    for await (const batch of this.reader.records(signal)) yield this.carried(batch)
  }

  copy(sink: ByteSink): RowWriter {
    const [first] = this.parts
    return framedWriter(sink, this.reader.frame, (cells) => (first === undefined ? '' : this.textOf(first, cells)))
  }

  copyPath(path: string): string {
    return path
  }

  masked(
    text: string,
    cells: readonly string[] | undefined,
    isSecret: (place: number) => boolean,
    part: number,
  ): SetAside {
    return cells === undefined ? { cells: [] } : { text: this.without(text, isSecret, part) }
  }

  changed(text: string, before: readonly string[], after: readonly string[], part: number): SetAside {
    const isMended = after.some((cell, place) => cell !== '' && cell !== before[place])
    return isMended ? { cells: after } : { text: this.without(text, (place) => after[place] === '', part) }
  }

  /** A record without the members at some places; the rest of it stays as it stands. */
  private without(text: string, isHidden: (place: number) => boolean, part: number): string {
    const paths = this.parts[part]?.paths ?? []
    return this.prune(
      text,
      paths.filter((_path, place) => isHidden(place)),
    )
  }

  private carried(batch: TreeBatch): CarriedBatch {
    const parts = batch.trees.map((_tree, index) => this.parts.findIndex(({ kind }) => kind === batch.kind(index)))
    const cells = batch.trees.map((tree, index) => this.cellsOf(tree, parts[index] ?? -1, batch.kind(index)))
    return {
      cells,
      faults: batch.faults,
      part: (index) => parts[index] ?? -1,
      number: (index) => batch.number(index),
      line: (index) => batch.line(index),
      text: (index) => batch.text(index),
    }
  }

  private cellsOf(tree: Tree, part: number, kind: string): readonly string[] {
    const shape = this.parts[part]
    if (shape === undefined) {
      this.once({ code: 'unmapped-record-kind', name: kind })
      return []
    }
    this.unknown[part]?.(tree, (name) => this.once({ code: 'unknown-column', part, name }))
    return shape.paths.map((path) => readTree(tree, path))
  }

  private once(note: CarrierNote): void {
    const key = JSON.stringify(note)
    if (this.noted.has(key)) return
    this.noted.add(key)
    this.note(note)
  }
}

/** How well some trees fit a layout: the share of its records, of their members, and of the required columns. */
export const fitTrees = (
  trees: readonly Tree[],
  layout: Layout,
  paths: readonly TreePath[],
): { readonly share: number; readonly reasons: readonly string[] } => {
  const columns = layout.variants[0]?.columns ?? []
  const filled = new Set<string>()
  const unknown = new Set<string>()
  const look = unknownPaths(paths)
  for (const tree of trees) {
    look(tree, (name) => unknown.add(name))
    columns.forEach((name, place) => {
      const path = paths[place]
      if (path !== undefined && readTree(tree, path) !== '') filled.add(name)
    })
  }
  const needed = columns.filter((name) => layout.columns[name]?.required === 'always')
  const present = needed.filter((name) => filled.has(name)).length
  const known = filled.size / Math.max(filled.size + unknown.size, 1)
  const coverage = needed.length === 0 ? known : present / needed.length
  return {
    share: filled.size === 0 ? 0 : 0.5 * known + 0.5 * coverage,
    reasons: [
      `${filled.size} of ${filled.size + unknown.size} members known`,
      `${present} of ${needed.length} required members present`,
    ],
  }
}
