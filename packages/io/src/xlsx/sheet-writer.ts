import type { ByteSink } from '../output/byte-sink.ts'
import { CannotHoldError } from '../output/can-hold.ts'
import type { CellWriter } from '../output/cell-writer.ts'
import { TextWriter } from '../output/text-writer.ts'
import { cellText } from './cell-text.ts'
import { columnName } from './column-name.ts'
import { sheetEnd, sheetStart } from './parts.ts'
import { xlsxLimits } from './xlsx-limits.ts'

/** Writes the rows of one sheet. Every cell is text; an empty one is left out. */
export class SheetWriter implements CellWriter {
  records = 0
  readonly #text: TextWriter
  readonly #columnNames: string[] = []

  constructor(sink: ByteSink, header: readonly string[]) {
    this.#text = new TextWriter(sink, 'utf-8')
    this.#text.write(sheetStart + this.#row(header, 1))
  }

  write(cells: readonly string[]): void {
    const row = this.records + 2
    if (row > xlsxLimits.rows) throw new CannotHoldError(this.records + 1, 1)
    this.#text.write(this.#row(cells, row))
    this.records++
  }

  ready(): Promise<void> {
    return this.#text.ready()
  }

  async end(): Promise<void> {
    this.#text.write(sheetEnd)
    await this.#text.end()
  }

  #row(cells: readonly string[], row: number): string {
    let xml = `<row r="${row}">`
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] as string
      if (cell.length > xlsxLimits.cellLength || at >= xlsxLimits.columns) throw new CannotHoldError(row - 1, at + 1)
      if (cell !== '')
        xml += `<c r="${this.#columnName(at)}${row}" s="1" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
    }
    return `${xml}</row>`
  }

  #columnName(index: number): string {
    this.#columnNames[index] ??= columnName(index)
    return this.#columnNames[index]
  }
}
