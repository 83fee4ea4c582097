import type { RecordBatch } from './batch.ts'
import type { RecordFault } from './record-fault.ts'

/** A batch while it is being filled. */
export class GatheredBatch implements RecordBatch {
  readonly cells: string[][] = []
  readonly faults: RecordFault[] = []
  readonly #numbers: number[] = []
  readonly #lines: number[] = []
  readonly #texts: string[] = []

  add(record: number, line: number, text: string, cells: string[]): void {
    this.cells.push(cells)
    this.#numbers.push(record)
    this.#lines.push(line)
    this.#texts.push(text)
  }

  number(index: number): number {
    return at(this.#numbers, index)
  }

  line(index: number): number {
    return at(this.#lines, index)
  }

  text(index: number): string {
    return at(this.#texts, index)
  }

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.faults.length === 0
  }

  /** Takes away the first records, which are the head of the file, and says how many there were. */
  dropFirst(most: number): number {
    const dropped = Math.min(most, this.cells.length)
    this.cells.splice(0, dropped)
    this.#numbers.splice(0, dropped)
    this.#lines.splice(0, dropped)
    this.#texts.splice(0, dropped)
    return dropped
  }
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index]
  if (value === undefined) throw new RangeError(`The batch has no record ${index}`)
  return value
}
