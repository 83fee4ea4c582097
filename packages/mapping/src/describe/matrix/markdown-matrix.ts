import { markdownBlocks, markdownTable } from '../markdown-table.ts'
import type { FormatMatrix } from './matrix.ts'
import { type CellOf, matrixRows, percentCell, toBringCell, versionPairs } from './matrix-cells.ts'

const link = (format: string): string => `[${format}](${format}.md)`

/** Columns are numbered like the rows, so that twenty of them fit on a page. */
const table = (matrix: FormatMatrix, cellOf: CellOf): string => {
  const main = matrix.versions.filter(({ isMain }) => isMain)
  return markdownTable(
    ['', 'from', ...main.map((_, place) => String(place + 1))],
    matrixRows(matrix, cellOf).map((cells, place) => {
      const { format = '', version = '' } = main[place] ?? {}
      return [String(place + 1), `${link(format)} ${version}`, ...cells]
    }),
  )
}

const versionsTable = (matrix: FormatMatrix): string =>
  markdownTable(
    ['format', 'from', 'to', 'percent carried', 'cells to bring'],
    versionPairs(matrix).map((pair) => [
      link(pair.from.format),
      pair.from.version,
      pair.to.version,
      percentCell(pair),
      toBringCell(pair),
    ]),
  )

/**
 * Writes as Markdown what each format can hold of each other: one table of percents, one of what must be brought,
 * and one of the versions of one format.
 *
 * @param matrix what {@link formatMatrix} gave; formats are linked to a page `<id>.md` beside this one
 * @returns the same text for the same declarations, ending in a line break
 * @example
 * ```ts
 * import { formatMatrix, markdownOfMatrix } from '@nrec-align/mapping'
 * console.assert(markdownOfMatrix(formatMatrix([])).startsWith('# What the formats have in common'))
 * ```
 */
export const markdownOfMatrix = (matrix: FormatMatrix): string =>
  markdownBlocks([
    '# What the formats have in common',
    [
      'How many percent of the columns of a row’s format come back after the way into the column’s format and back: at most,',
      'where no two records disagree, and without options or tables. Columns are numbered like rows.',
      'A format with itself is a copy: what it lacks to 100 is thrown away by declaration.',
      '`n/a`: files of that format are only read; as a source it counts as if they could be made.',
    ].join('\n'),
    table(matrix, percentCell),
    '## What must be brought',
    [
      'How many required cells of the column’s format the row’s format cannot fill, each kind of row counted by itself.',
      '`nrec-align compare <from> <to>` names them. `–`: the one says nothing that the other has rows for.',
    ].join('\n'),
    table(matrix, toBringCell),
    versionPairs(matrix).length === 0 ? '' : '## Versions of one format',
    versionsTable(matrix),
  ])
