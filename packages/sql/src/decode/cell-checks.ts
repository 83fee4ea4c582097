import { type FileColumns, isSecretColumn } from '@nrec-align/mapping'
import { type Check, checkOf } from './finding.ts'
import { cellName, stagedName } from './names.ts'
import { all, any, chosen, literal, type Sql } from './sql.ts'

/** How the structural layer hands over the cells of a column. */
export type StagedAs = 'text' | 'blank' | 'keyed-hash'

/** Secret cells never reach a database: they are blank, or a keyed hash where records are matched by them. */
export const stagedAs = ({ names, declared }: FileColumns, place: number): StagedAs => {
  if (!isSecretColumn(names[place] ?? '', declared[place])) return 'text'
  return declared[place]?.matchedBy === undefined ? 'blank' : 'keyed-hash'
}

/** The trimmed text of a cell; blank where it stands for absent or a spreadsheet program left an error there. */
export const cellExpression = ({ declared }: FileColumns, place: number): Sql => {
  const cell = `align_cell(${stagedName(place)})`
  const absent = (declared[place]?.absent ?? []).map((token) => [token, "''"] as const)
  return absent.length === 0 ? cell : chosen(cell, absent, cell)
}

/** What is said of a column in a remark. */
export const columnTitle = ({ names }: FileColumns, place: number): string => names[place] || `column ${place + 1}`

/** An error that a spreadsheet program left, unless its text stands for absent here. */
const isFormulaError = ({ declared }: FileColumns, place: number): Sql => {
  const staged = stagedName(place)
  const absent = (declared[place]?.absent ?? []).map((token) => `align_trimmed(${staged}) = ${literal(token)}`)
  return all([`align_is_formula_error(${staged})`, ...(absent.length === 0 ? [] : [`NOT (${any(absent)})`])])
}

const lengthChecks = (columns: FileColumns, place: number): readonly Check[] => {
  const { length = 0, fixed } = columns.declared[place] ?? {}
  if (length === 0 || stagedAs(columns, place) !== 'text') return []
  const about = columnTitle(columns, place)
  const cell = cellName(place)
  return fixed === true
    ? [
        checkOf(
          about,
          { column: place, code: 'wrong-length', detail: { length } },
          `align_wrong_length(${cell}, ${length})`,
        ),
      ]
    : [
        checkOf(
          about,
          { column: place, code: 'too-long', detail: { most: length } },
          `align_too_long(${cell}, ${length})`,
        ),
      ]
}

/** What is checked of every cell before any pair reads it. */
export const cellChecks = (columns: FileColumns): readonly Check[] =>
  columns.names.flatMap((name, column) => {
    const about = columnTitle(columns, column)
    const declared = columns.declared[column]
    const isUnnamed = declared === undefined && name === ''
    return [
      checkOf(about, { column, code: 'formula-error' }, isFormulaError(columns, column)),
      ...(declared?.required === 'always'
        ? [checkOf(about, { column, code: 'missing-required' }, `${cellName(column)} = ''`)]
        : []),
      ...(isUnnamed ? [checkOf(about, { column, code: 'unknown-column' }, `${cellName(column)} <> ''`)] : []),
      ...lengthChecks(columns, column),
    ]
  })
