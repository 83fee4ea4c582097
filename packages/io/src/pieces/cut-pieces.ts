import { blockSize, blocks } from '../input/chunks.ts'
import type { InputFile } from '../input/input-file.ts'
import type { Encoding } from '../text/encoding.ts'
import type { FilePiece } from './file-piece.ts'
import type { RecordScan } from './record-scan.ts'
import { markLength, unitSize, unitsOf } from './units.ts'

/** How a file is cut. */
export interface Cutting {
  readonly encoding: Encoding
  readonly bom: boolean
  readonly scan: RecordScan
  /** Bytes a piece has at least, but for the last one. */
  readonly size: number
}

/** Bytes in which no record ends before the rest of the file becomes one piece: what a record may have, a few times over. */
const outOfReach = 32 * 1024 * 1024

/**
 * Cuts a file between records, reading it once: each piece holds whole records, and all of them are all of the file. What is
 * held does not grow with the file.
 */
export async function* cutPieces(file: InputFile, cutting: Cutting): AsyncGenerator<FilePiece> {
  const { encoding, bom, scan, size } = cutting
  const unit = unitSize(encoding)
  const stream = blocks(file.open())
  let held = new Uint8Array(size + 2 * blockSize)
  let filled = 0
  let start = 0
  let { record, line } = scan
  let scanned = markLength(encoding, bom) / unit
  const piece = (length: number): FilePiece => ({ bytes: held.subarray(0, length), start, record, line })
  try {
    for (let block = await stream.next(); block.done !== true; block = await stream.next()) {
      held = withRoom(held, filled, block.value.length)
      held.set(block.value, filled)
      filled += block.value.length
      for (;;) {
        const units = unitsOf(held.subarray(0, filled), encoding)
        const end = scan.next(units, scanned, Math.ceil(size / unit))
        scanned = units.length
        if (end < 0) break
        // Whoever takes the piece may take its bytes away.
        const left = held.slice(end * unit, filled)
        yield piece(end * unit)
        held = withRoom(left, left.length, size + 2 * blockSize)
        filled = left.length
        start += end * unit
        ;({ record, line } = scan)
        scanned = 0
      }
      if (filled <= Math.max(outOfReach, 2 * size)) continue
      yield { ...piece(filled), rest: stream }
      return
    }
    if (filled > 0) yield piece(filled)
  } finally {
    await stream.return(undefined)
  }
}

/** The bytes with so much room behind them, in twice the place where there is none. */
function withRoom(bytes: Uint8Array<ArrayBuffer>, filled: number, needed: number): Uint8Array<ArrayBuffer> {
  if (filled + needed <= bytes.length) return bytes
  const larger = new Uint8Array(Math.max(filled + needed, 2 * bytes.length))
  larger.set(bytes.subarray(0, filled))
  return larger
}
