/** White space of the portable set: space, tab, LF, CR, no-break space, byte order mark. No other character is trimmed. */
const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0xfeff

/**
 * Trims the portable set of white space, the same in every engine.
 *
 * @example
 * ```ts
 * import { trim } from '@nrec-align/mapping'
 * console.assert(trim('\t 07 ') === '07')
 * ```
 */
export const trim = (cell: string): string => {
  const length = cell.length
  if (length === 0) return cell
  const first = cell.charCodeAt(0)
  const last = cell.charCodeAt(length - 1)
  if (first > 32 && last > 32 && first < 0xa0 && last < 0xa0) return cell
  let start = 0
  let end = length
  while (start < end && isSpace(cell.charCodeAt(start))) start += 1
  while (end > start && isSpace(cell.charCodeAt(end - 1))) end -= 1
  return start === 0 && end === length ? cell : cell.slice(start, end)
}
