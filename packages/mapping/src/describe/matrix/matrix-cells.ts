import type { PairComparison, VersionName } from './comparison.ts'
import type { FormatMatrix } from './matrix.ts'

/** What stands in one cell of a table over all formats. */
export type CellOf = (pair: PairComparison) => string

const isSame = (one: VersionName, other: VersionName): boolean =>
  one.format === other.format && one.version === other.version

/**
 * One number a pair: percent of the columns, rounded down because it is the most that can be hoped for.
 *
 * @param pair one pair of the matrix
 * @returns `n/a` where files of the target are only read
 * @example
 * ```ts
 * import { percentCell } from '@nrec-align/mapping'
 * const from = { format: 'roster', version: '1' }
 * const columns = { kept: 2, changed: 0, depends: 0, lost: 1 }
 * const pair = { from, to: from, percentCarried: 66.7, columns, written: [], blocking: [], toBring: [] }
 * console.assert(percentCell(pair) === '66')
 * ```
 */
export const percentCell: CellOf = ({ percentCarried }) =>
  percentCarried === undefined ? 'n/a' : String(Math.floor(percentCarried))

/**
 * How many required cells have to be brought.
 *
 * @returns `n/a` where files of the target are only read, `–` where the source says nothing that the target holds rows for
 */
export const toBringCell: CellOf = ({ percentCarried, written, toBring }) => {
  if (percentCarried === undefined) return 'n/a'
  return written.length === 0 && toBring.length === 0 ? '–' : String(toBring.length)
}

/**
 * The cells of a table of main versions: one row a source, one column a target.
 *
 * @param matrix what {@link formatMatrix} gave
 * @param cellOf what stands in the cell of one pair
 * @example
 * ```ts
 * import { formatMatrix, matrixRows, percentCell } from '@nrec-align/mapping'
 * console.assert(matrixRows(formatMatrix([]), percentCell).length === 0)
 * ```
 */
export const matrixRows = ({ versions, pairs }: FormatMatrix, cellOf: CellOf): readonly (readonly string[])[] => {
  const main = versions.filter(({ isMain }) => isMain)
  return main.map((from) =>
    main.map((to) => {
      const pair = pairs.find((one) => isSame(one.from, from) && isSame(one.to, to))
      return pair === undefined ? '' : cellOf(pair)
    }),
  )
}

/** The pairs of different versions of one format. */
export const versionPairs = ({ pairs }: FormatMatrix): readonly PairComparison[] =>
  pairs.filter(({ from, to }) => from.format === to.format && from.version !== to.version)
