import type { ByteSink } from '../output/byte-sink.ts'
import type { CellWriter } from '../output/cell-writer.ts'
import { encode } from '../text/encode.ts'
import { zipWriter } from '../zip/zip-writer.ts'
import { sheetPath, workbookParts } from './parts.ts'
import { SheetWriter } from './sheet-writer.ts'
import { xlsxLimits } from './xlsx-limits.ts'

/** A workbook that is being written. */
export interface XlsxOutput {
  /**
   * Starts a sheet.
   *
   * @param name 1 to 31 characters, none of `[ ] : * ? / \`, different from the others also when case is ignored
   * @param header the first row
   * @throws {TypeError} for a name that no sheet can have
   */
  sheet(name: string, header: readonly string[]): CellWriter
  /** Writes the rest of the workbook and closes the sink; to be called when every sheet is ended. */
  close(): Promise<void>
}

/**
 * Writes an Excel workbook as a stream, in memory that does not grow with the rows. Every cell is text, so that ids keep
 * their leading zeros. The same rows give the same bytes on the same runtime.
 *
 * @param sink where the bytes go
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { memorySink, xlsxWriter } from '@nrec-align/io'
 *
 * const sink = memorySink()
 * const workbook = xlsxWriter(sink)
 * const sheet = workbook.sheet('person', ['id', 'lastName'])
 * sheet.write(['0017', 'Mockley'])
 * await sheet.end()
 * await workbook.close()
 * assert.deepEqual([...sink.bytes().subarray(0, 2)], [0x50, 0x4b])
 * ```
 */
export function xlsxWriter(sink: ByteSink): XlsxOutput {
  const zip = zipWriter(sink)
  const names: string[] = []
  return {
    sheet(name, header) {
      checkName(name, names)
      names.push(name)
      return new SheetWriter(zip.entry(sheetPath(names.length)), header)
    },
    async close() {
      for (const [path, content] of workbookParts(names)) {
        const entry = zip.entry(path)
        await entry.write(encode(content, 'utf-8'))
        await entry.close()
      }
      await zip.close()
    },
  }
}

function checkName(name: string, others: readonly string[]): void {
  const fits = name.length > 0 && name.length <= xlsxLimits.sheetNameLength && !/[[\]:*?/\\]|^'|'$/.test(name)
  const isNew = !others.some((other) => other.toLowerCase() === name.toLowerCase())
  if (!fits || !isNew) throw new TypeError(`A sheet cannot be called ${JSON.stringify(name)}`)
}
