import type { RecordLimits } from './limits.ts'
import { RecordSplitter } from './record-splitter.ts'

/**
 * The candidate that cuts the first records of a file into the most cells, counting only records of the usual width,
 * so that a character that merely occurs in names loses to the one that stands between columns.
 * Of equal candidates the first wins.
 */
export function sniffDelimiter(
  file: string,
  head: string,
  isAll: boolean,
  options: { delimiters: readonly string[]; quote: '"' | '' },
  limits: RecordLimits,
): string {
  const [first, ...others] = options.delimiters
  if (first === undefined || options.delimiters.some((delimiter) => delimiter.length !== 1)) {
    throw new TypeError('A delimited file needs at least one delimiter of one character')
  }
  if (others.length === 0) return first
  const roomy = { ...limits, columns: Number.POSITIVE_INFINITY }
  const scores = options.delimiters.map((delimiter) => {
    const splitter = new RecordSplitter(file, { delimiter, quote: options.quote }, roomy)
    const complete = splitter.push(head).cells
    return score(isAll || complete.length === 0 ? [...complete, ...splitter.finish().cells] : complete)
  })
  return options.delimiters[scores.indexOf(Math.max(...scores))] as string
}

/** The delimiters in the records of the most common width. */
function score(records: readonly (readonly string[])[]): number {
  const recordsOfWidth = new Map<number, number>()
  for (const { length } of records) recordsOfWidth.set(length, (recordsOfWidth.get(length) ?? 0) + 1)
  const [width, count] = [...recordsOfWidth].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0])
  return count * (width - 1)
}
