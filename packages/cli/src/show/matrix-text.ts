import { type FormatMatrix, matrixRows, type PairComparison, percentCell, type VersionName } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'
import { counted } from './words.ts'

const named = ({ format, version }: VersionName): string => `${format} ${version}`

const percents = (matrix: FormatMatrix, colours: Colours): string => {
  const main = matrix.versions.filter(({ isMain }) => isMain)
  const header = ['', 'from', ...main.map((_, place) => String(place + 1))].map((name) => colours.dim(name))
  const rows = matrixRows(matrix, percentCell).map((cells, place) => {
    const version = main[place]
    return [colours.dim(String(place + 1)), version === undefined ? '' : colours.bold(named(version)), ...cells]
  })
  return textTable([header, ...rows])
}

const toBring = ({ toBring, written }: PairComparison): string => {
  if (toBring.length > 0) {
    const cells = [...new Set(toBring.map(({ layout, column }) => `${layout}.${column}`))]
    return `${counted(cells.length, 'cell')} to bring: ${cells.join(', ')}`
  }
  return written.length === 0 ? 'nothing can be written: the one says nothing that the other has rows for' : ''
}

const pairText = (pair: PairComparison, colours: Colours): string => {
  const { from, to, columns, written } = pair
  const title = `${named(from)} -> ${named(to)}: ${percentCell(pair)} %`
  const counts = `${columns.kept} carried, ${columns.changed} with another code, ${columns.depends} depending on the value, ${columns.lost} not carried`
  const lines = [counts, written.length === 0 ? '' : `written: ${written.join(', ')}`, toBring(pair)]
  return `${colours.bold(title)}\n${lines.flatMap((line) => (line === '' ? [] : [`  ${line}\n`])).join('')}`
}

const isOther = ({ from, to }: PairComparison): boolean => from.format !== to.format || from.version !== to.version

/** Every two formats as a person compares them: one table, then a few lines a pair. */
export const matrixText = (matrix: FormatMatrix, colours: Colours): string => {
  const pairs = matrix.pairs.filter((pair) => pair.percentCarried !== undefined && isOther(pair))
  return [
    `${colours.bold('Percent of the columns of each row that each column can hold')}, at most; n/a is only read\n`,
    percents(matrix, colours),
    '\n',
    pairs.map((pair) => pairText(pair, colours)).join('\n'),
  ].join('')
}
