import { isSecretName, shapeOf } from '@nrec-align/mapping'
import { oneLine } from './about-column.ts'
import type { Sample } from './sample.ts'

const ROWS = 10
const COLUMNS = 12

const line = (cells: readonly string[], more: boolean): string => `# | ${cells.join(' | ')}${more ? ' | …' : ''} |`

const masked = (title: string, cell = ''): string => (isSecretName(title) ? '(secret)' : shapeOf(cell))

/** The first rows as comments: the shape of each cell, never its value. */
export const preview = ({ header, rows }: Sample): readonly string[] => {
  const more = header.length > COLUMNS
  const shown = (cells: readonly string[]) => header.slice(0, COLUMNS).map((_, place) => oneLine(cells[place] ?? ''))
  return [
    `# The first ${Math.min(ROWS, rows.length)} rows of the sample; letters are shown as A and a, digits as 9.`,
    line(shown(header), more),
    ...rows.slice(0, ROWS).map((row) => line(shown(header.map((title, place) => masked(title, row[place]))), more)),
  ]
}
