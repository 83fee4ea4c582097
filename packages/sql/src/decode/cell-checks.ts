import { type FileColumns, isSecretColumn } from '@nrec-align/mapping'
import { type Check, checkOf } from './finding.ts'
import { cellName, rawName } from './names.ts'
import { all, any, literal, type Sql } from './sql.ts'

/** How the structural layer hands over the cells of a column. */
export type StagedAs = 'text' | 'blank' | 'keyed-hash'

/** Secret cells never reach a database: they are blank, or a keyed hash where records are matched by them. */
export const stagedAs = ({ names, declared }: FileColumns, place: number): StagedAs => {
  if (!isSecretColumn(names[place] ?? '', declared[place])) return 'text'
  return declared[place]?.matchedBy === undefined ? 'blank' : 'keyed-hash'
}

const isAbsent = ({ declared }: FileColumns, place: number): readonly Sql[] => {
  const tokens = declared[place]?.absent ?? []
  return tokens.length === 0 ? [] : [any(tokens.map((token) => `${rawName(place)} = ${literal(token)}`))]
}

/** The text of a cell, without what stands for absent and what a spreadsheet program left. */
export const cellExpression = (columns: FileColumns, place: number): Sql => {
  const raw = rawName(place)
  return `CASE WHEN ${any([...isAbsent(columns, place), `align_is_formula_error(${raw})`])} THEN '' ELSE ${raw} END`
}

/** What is said of a cell in a remark. */
export const columnTitle = ({ names }: FileColumns, place: number): string => names[place] || `column ${place + 1}`

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
    const isError = all([
      `align_is_formula_error(${rawName(column)})`,
      ...isAbsent(columns, column).map((one) => `NOT ${one}`),
    ])
    const isUnnamed = declared === undefined && name === ''
    return [
      checkOf(about, { column, code: 'formula-error' }, isError),
      ...(declared?.required === 'always'
        ? [checkOf(about, { column, code: 'missing-required' }, `${cellName(column)} = ''`)]
        : []),
      ...(isUnnamed ? [checkOf(about, { column, code: 'unknown-column' }, `${cellName(column)} <> ''`)] : []),
      ...lengthChecks(columns, column),
    ]
  })
