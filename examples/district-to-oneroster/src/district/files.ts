import { calpads } from '@nrec-align/format-calpads'
import { columnsOfVariant, versionOf } from '@nrec-align/mapping'
import { type Fault, faults } from './faults.ts'
import type { FileName, Row } from './row.ts'
import { fileNames } from './row.ts'
import { selaRows } from './sela.ts'
import { senrRows } from './senr.ts'
import { sinfRows } from './sinf.ts'
import { sprgRows } from './sprg.ts'
import { stasRows } from './stas.ts'
import type { Student } from './student.ts'
import { students } from './students.ts'

const rowsOf: Readonly<Record<FileName, (student: Student) => readonly Row[]>> = {
  SENR: senrRows,
  SINF: sinfRows,
  SELA: selaRows,
  SPRG: sprgRows,
  STAS: stasRows,
}

/** Column names of a file, in the order in which the state wants them. */
export const columnsOf = (file: FileName): readonly string[] => {
  const layout = versionOf(calpads()).layouts.find((one) => one.id === file.toLowerCase())
  if (layout === undefined) throw new Error(`the format declares no ${file}`)
  return columnsOfVariant(layout, undefined).names
}

/** Rows a student takes up in a file, faults included; what is sent again comes at the end of the file. */
interface Lines {
  readonly inPlace: readonly string[]
  readonly again: readonly string[]
}

const lineOf = (columns: readonly string[], row: Row): string => columns.map((column) => row[column] ?? '').join('^')

const linesOf = (file: FileName, columns: readonly string[], student: Student): Lines => {
  const rows = rowsOf[file](student)
  const fault = faults.find((one) => one.file === file && one.student === student.number)
  const lines = rows.map((row) => lineOf(columns, row))
  return fault === undefined ? { inPlace: lines, again: [] } : withFault(fault, columns, rows, lines)
}

const withFault = (
  { change, file, student }: Fault,
  columns: readonly string[],
  rows: readonly Row[],
  lines: readonly string[],
): Lines => {
  const [first, ...others] = rows
  if (first === undefined) throw new Error(`student ${student} has no row in ${file} to plant a fault in`)
  const rest = others.map((row) => lineOf(columns, row))
  if ('again' in change) return { inPlace: lines, again: [lineOf(columns, { ...first, ...change.again })] }
  if ('cut' in change) return { inPlace: [lineOf(columns.slice(0, -change.cut), first), ...rest], again: [] }
  return { inPlace: [lineOf(columns, { ...first, [change.column]: change.text }), ...rest], again: [] }
}

/** The text of the five files, by name. */
export const districtFiles = (seed: number): Readonly<Record<string, string>> => {
  const everyone = students(seed)
  return Object.fromEntries(
    fileNames.map((file) => {
      const columns = columnsOf(file)
      const lines = everyone.map((student) => linesOf(file, columns, student))
      const ordered = [...lines.flatMap(({ inPlace }) => inPlace), ...lines.flatMap(({ again }) => again)]
      return [`${file}.txt`, ordered.map((line) => `${line}\r\n`).join('')]
    }),
  )
}
