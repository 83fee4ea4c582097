import { startSha256 } from '../hash/sha256.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { collected } from '../input/kept-in-memory.ts'

/** Which rows of a workbook are records. */
export interface WorkbookOptions {
  /** Name of the sheet; the first one unless told. */
  readonly sheet?: string
  /** Rows above the header; none unless told. */
  readonly rowsBeforeHeader?: number
  /** Rows between the header and the first record; none unless told. */
  readonly rowsAfterHeader?: number
  /** Whether a row names the columns. */
  readonly header: boolean
}

/** A sheet of a workbook: all its cells as text, a date cell as the date it is. */
export interface WorkbookReader {
  readonly file: InputFile
  readonly sha256: string
  readonly bytes: number
  readonly header?: readonly string[]
  /** The cells of the rows between the header and the first record. */
  readonly belowHeader?: readonly (readonly string[])[]
  /** The rows of records, with the row of the sheet each one stands on; rows without any text are left out. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly WorkbookCell[] }[]
}

/** A cell: its text, or the moment a date cell holds. */
export type WorkbookCell = string | Date

const MOST_BYTES = 512 * 1024 * 1024
const workbookName = /\.xlsx$/i

/**
 * Whether a file is a workbook, by its name.
 *
 * @example
 * ```ts
 * import { inputFile, isWorkbook } from '@nrec-align/io'
 * console.assert(isWorkbook(inputFile('Roster.XLSX', new Uint8Array())))
 * ```
 */
export const isWorkbook = (file: InputFile): boolean => workbookName.test(file.name)

/**
 * Opens a sheet of an Excel workbook. Numbers keep the digits that stand in the file; the whole sheet is held in memory.
 *
 * @throws {InputError} `empty-file` for a sheet without rows, `unreadable` for a damaged workbook or a sheet it does not have
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile, memorySink, openWorkbook, xlsxWriter } from '@nrec-align/io'
 *
 * const sink = memorySink()
 * const workbook = xlsxWriter(sink)
 * const sheet = workbook.sheet('Roster', ['id'])
 * sheet.write(['0017'])
 * await sheet.end()
 * await workbook.close()
 * const opened = await openWorkbook(inputFile('roster.xlsx', sink.bytes()), { header: true })
 * assert.deepEqual(opened.rows.map(({ cells }) => cells), [['0017']])
 * ```
 */
export async function openWorkbook(file: InputFile, options: WorkbookOptions): Promise<WorkbookReader> {
  const blob = await collected(file.path, file.open(), MOST_BYTES)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const hash = startSha256()
  hash.update(bytes)
  const all = (await sheetOf(file, blob, options.sheet))
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cellOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const before = options.rowsBeforeHeader ?? 0
  const header = options.header ? all[before]?.cells.map(String) : undefined
  if (all.length === 0 || (options.header && header === undefined))
    throw new InputError('empty-file', file.path, 'the sheet holds no rows')
  const skipped = options.header ? before + 1 + (options.rowsAfterHeader ?? 0) : 0
  const width = header?.length ?? 0
  const rows = all.slice(skipped).map(({ row, cells }) => ({ row, cells: withoutBlankTail(cells, width) }))
  const belowHeader = all.slice(before + 1, skipped).map(({ cells }) => cells.map(String))
  const head = header === undefined ? {} : { header, belowHeader }
  return { file, sha256: hash.hex(), bytes: bytes.length, rows, ...head }
}

async function sheetOf(
  file: InputFile,
  blob: Blob,
  sheet: string | undefined,
): Promise<readonly (readonly unknown[])[]> {
  const { readSheet } = await import('read-excel-file/universal')
  try {
    return await readSheet(blob, sheet ?? 1, { trim: false, parseNumber: (text: string) => text })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError('unreadable', file.path, `the workbook cannot be read: ${reason}`, { cause })
  }
}

const cellOf = (value: unknown): WorkbookCell =>
  value === null || value === undefined ? '' : value instanceof Date ? value : String(value)

/** Cells beyond the header that hold nothing are no cells; a shorter row is filled up, as a sheet has no row ends. */
const withoutBlankTail = (cells: readonly WorkbookCell[], width: number): readonly WorkbookCell[] => {
  const last = cells.findLastIndex((cell) => cell !== '') + 1
  const kept = cells.slice(0, Math.max(last, width))
  return [...kept, ...Array.from({ length: Math.max(width - kept.length, 0) }, () => '')]
}
