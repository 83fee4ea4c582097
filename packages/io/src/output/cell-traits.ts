/** What a cell holds that a writer has to care about, as bits of a number: found in one pass, as every cell is asked. */
export const traits = {
  /** Must be quoted to be read back as it is. */
  structural: 1,
  /** Holds a quotation mark: RFC 4180 wants the cell quoted and the mark doubled. */
  mark: 2,
  /** Holds a NUL character, which no dialect can express. */
  nul: 4,
  /** Holds a character beyond ASCII, which not every encoding has. */
  beyondAscii: 8,
} as const

const nul = 0
const lineFeed = 0x0a
const carriageReturn = 0x0d
const endOfFileMark = 0x1a
const mark = 0x22
const lastOfAscii = 0x7f
const byteOrderMark = 0xfeff

/**
 * The traits of a cell. Besides delimiters and line ends two characters are structural: a reader drops a byte order mark
 * at the very beginning of a file and an end-of-file mark at its very end.
 */
export function cellTraits(cell: string, delimiterCode: number): number {
  let found = cell.charCodeAt(0) === byteOrderMark ? traits.structural : 0
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (code === delimiterCode) found |= traits.structural
    if (code > mark) found |= code > lastOfAscii ? traits.beyondAscii : 0
    else if (code === mark) found |= traits.mark
    else if (code === lineFeed || code === carriageReturn || code === endOfFileMark) found |= traits.structural
    else if (code === nul) found |= traits.nul
  }
  return found
}
