import type { RecordFault } from '../delimited/record-fault.ts'
import type { RecordText } from '../json/json-splitter.ts'
import type { Tree } from './tree.ts'

/** The records that one block of a file of trees completes; the indexes are those of `trees`. */
export interface TreeBatch {
  readonly trees: readonly Tree[]
  readonly faults: readonly RecordFault[]
  /** Which kind of record it is: the property whose list holds it, or the name of its element. */
  kind(index: number): string
  number(index: number): number
  line(index: number): number
  text(index: number): string
}

/** A batch while it is being filled. */
export class GatheredTrees implements TreeBatch {
  readonly trees: Tree[] = []
  readonly faults: RecordFault[] = []
  readonly #places: { readonly record: number; readonly text: RecordText }[] = []

  add(record: number, text: RecordText, tree: Tree): void {
    this.trees.push(tree)
    this.#places.push({ record, text })
  }

  fail(record: number, { line, text, truncated }: RecordText, code: RecordFault['code']): void {
    this.faults.push({ record, line, code, text, ...(truncated === undefined ? {} : { truncated }) })
  }

  kind(index: number): string {
    return this.#at(index).text.kind
  }

  number(index: number): number {
    return this.#at(index).record
  }

  line(index: number): number {
    return this.#at(index).text.line
  }

  text(index: number): string {
    return this.#at(index).text.text
  }

  get isEmpty(): boolean {
    return this.trees.length === 0 && this.faults.length === 0
  }

  #at(index: number): { readonly record: number; readonly text: RecordText } {
    const place = this.#places[index]
    if (place === undefined) throw new RangeError(`The batch has no record ${index}`)
    return place
  }
}
