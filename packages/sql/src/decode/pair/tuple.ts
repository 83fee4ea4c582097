import { type CodeNode, type CodeRow, canonicalOf } from '@nrec-align/mapping'
import { checkOf } from '../finding.ts'
import { datedCodes } from '../leaf/code.ts'
import { all, any, cases, literal, type Sql } from '../sql.ts'
import { singlePair } from './single.ts'
import type { EmittedPair, PairScope, SqlPair } from './sql-pair.ts'

const ANY = '*'

const wires = ([wire]: CodeRow<string>): readonly string[] => (typeof wire === 'string' ? [wire] : wire)

/** Several columns or fields, or a list of values in a row of the table. */
const isTuple = ({ table }: CodeNode, { places, further }: PairScope): boolean =>
  places.length > 1 ||
  further.length > 0 ||
  table.rows.some(([wire, canonical]) => typeof wire !== 'string' || typeof canonical !== 'string')

/** Which row of the table a record has: the first that matches; NULL for none. */
const rowNumber = (rows: readonly CodeRow<string>[], cells: readonly Sql[]): Sql => {
  const tests = rows.map((row, number) => {
    const wanted = wires(row).flatMap((text, at) => (text === ANY ? [] : [`${cells[at] ?? "''"} = ${literal(text)}`]))
    return `WHEN ${all(wanted)} THEN ${number}`
  })
  return tests.length === 0 ? 'NULL' : cases('', tests)
}

/** Columns → fields through a table of tuples. */
const tuplePair = ({ table }: CodeNode, scope: PairScope): SqlPair => {
  const { places, path, further, fallback, about } = scope
  const cells = places.map(scope.cell)
  const rows = (table.rows as readonly CodeRow<string>[]).filter(([, , , direction]) => direction !== 'encodeOnly')
  const isFilled = any(cells.map((cell) => `${cell} <> ''`))
  const row = scope.read(`CASE WHEN ${isFilled} THEN ${rowNumber(rows, cells)} END`)
  const isUnknown = all([isFilled, `${row} IS NULL`])
  const values = [path, ...further].map((field, at) => {
    const texts = rows.flatMap((one, number) => {
      const text = canonicalOf(one)[at]
      return text === undefined ? [] : [`WHEN ${number} THEN ${literal(text)}`]
    })
    const said = texts.length === 0 ? 'NULL' : cases(row, texts)
    const isKept = at === 0 && fallback !== undefined
    return { path: field, value: isKept ? `CASE WHEN ${isUnknown} THEN ${literal(fallback)} ELSE ${said} END` : said }
  })
  const years = new Map(
    (table.rows as readonly CodeRow<string>[])
      .filter((one) => wires(one).length === 1 && (one[4] !== undefined || one[5] !== undefined))
      .map((one) => [wires(one)[0] ?? '', [one[4], one[5]] as const]),
  )
  return {
    values,
    checks: [checkOf(about, { column: places[0] ?? -1, code: 'unknown-code' }, isUnknown)],
    years: datedCodes([...years.keys()], (wire) => years.get(wire)),
  }
}

/** A code: alone, or with other columns and fields. */
export const codePair = (node: CodeNode, scope: PairScope): EmittedPair =>
  isTuple(node, scope) ? tuplePair(node, scope) : singlePair(node, scope)
