import { type ColumnLoss, type Fate, type FormatInstance, loss, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { filesOf } from '../run/files-of.ts'
import { namedBodies } from '../run/named-bodies.ts'
import { requestOf } from '../run/request-of.ts'
import type { DataSet } from '../sets/data-set.ts'
import { type KeyedRow, keyedRows } from './keyed-rows.ts'
import type { Law } from './law.ts'
import { applies } from './predicates.ts'

/** Findings about two records that say different things. */
const DISAGREEMENTS = new Set(['sources-disagree', 'two-ids-one-person', 'duplicate-key'])

/** What stands between the items of a cell that holds several. */
const BETWEEN = new RegExp(`[${TEXT_SEPARATOR},;]`)

/** What is foretold of a list, item by item, in whatever order; `undefined` where the cell is no list of known codes. */
const foretoldItems = (codes: Fate['codes'], cell: string): readonly string[] | undefined => {
  const items = cell.split(BETWEEN).map((item) => item.trim())
  if (codes === undefined || items.length < 2 || !items.every((item) => codes.some(([wire]) => wire === item)))
    return undefined
  const back = items.flatMap((item) => codes.find(([wire]) => wire === item)?.[1] ?? [])
  return [...new Set(back)].toSorted()
}

const isItems = (items: readonly string[], cell: string): boolean =>
  items.join() ===
  cell
    .split(BETWEEN)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .toSorted()
    .join()

/** Why a prediction was wrong; `undefined` when it was right, or nothing was predicted of this cell. */
const mistake = (fate: Fate, cell: string, back: string): string | undefined => {
  const open = (fate.predicates ?? []).map((predicate) => applies(predicate, cell))
  const excused = open.some((one) => one !== 'no')
  const code = fate.codes?.find(([wire]) => wire === cell)
  if (code !== undefined && !excused) {
    return (code[1] ?? '') === back ? undefined : `comes back as "${back}", not as "${code[1] ?? ''}"`
  }
  const items = foretoldItems(fate.codes, cell)
  if (items !== undefined && !excused) {
    return isItems(items, back) ? undefined : `comes back as "${back}", not as "${items.join()}"`
  }
  if (fate.verdict === 'lost')
    return cell !== '' && back === cell && fate.constant !== true ? 'comes back though it is called lost' : undefined
  return back === cell || excused || code !== undefined ? undefined : `${fate.verdict}, but comes back as "${back}"`
}

const fateOf = (column: ColumnLoss, binding: string): Fate =>
  column.byRecord?.find((one) => one.binding === binding) ?? column

interface Tally {
  cells: number
  rows: number
  absent: number
}

const compareRow = (row: KeyedRow, back: KeyedRow, losses: readonly ColumnLoss[], tally: Tally): readonly string[] =>
  losses
    .filter(({ layout }) => layout === row.layout)
    .flatMap((column) => {
      tally.cells += 1
      const wrong = mistake(
        fateOf(column, row.binding),
        row.cells[column.column] ?? '',
        back.cells[column.column] ?? '',
      )
      return wrong === undefined ? [] : [`${row.layout}/${row.binding} ${column.column}: ${wrong}`]
    })

const grouped = (rows: readonly KeyedRow[]): ReadonlyMap<string, readonly KeyedRow[]> => {
  const groups = new Map<string, KeyedRow[]>()
  for (const row of rows) groups.set(row.about, [...(groups.get(row.about) ?? []), row])
  return groups
}

const alike = (one: KeyedRow, other: KeyedRow): number =>
  Object.entries(one.cells).filter(([column, cell]) => cell === (other.cells[column] ?? '')).length

/** Of several rows about the same thing the one that is most like the row looked for. */
const closest = (row: KeyedRow, candidates: readonly KeyedRow[]): KeyedRow | undefined =>
  candidates.toSorted((one, other) => alike(row, other) - alike(row, one))[0]

const inputOf = (set: DataSet, run: Converted): DataSet => ({ ...set, files: filesOf(run) })

/** There, and back again. */
const thereAndBack = async (set: DataSet, to: FormatInstance): Promise<DataSet> => {
  const tables = { ...set.tables, organizations: await namedBodies(set) }
  const there = await convertOnce({ ...requestOf({ ...set, tables }, to), normalise: true })
  const back = await convertOnce({
    ...requestOf(inputOf({ ...set, instance: to }, there), set.instance),
    normalise: true,
  })
  return inputOf(set, back)
}

/** Records that another one contradicts: which of the two values is kept is not foretold. */
const contradicted = async (set: DataSet): Promise<ReadonlySet<string>> => {
  const { issues } = await convertOnce(requestOf(set, 'canonical'))
  return new Set(
    issues.flatMap(({ code, file, record, related }) =>
      DISAGREEMENTS.has(code) ? [`${file} ${record}`, `${related?.file} ${related?.record}`] : [],
    ),
  )
}

/**
 * What a conversion is said to lose before it runs is what it loses: every cell of every row, there and back.
 *
 * A verdict that depends on other records excuses any outcome for a cell that it could concern; all others must be exact.
 * Rows that do not come back at all are counted and not compared.
 *
 * @param to the format on the way; the set's own for the common records alone
 */
export const lossLaw =
  (to: FormatInstance): Law =>
  async (set) => {
    const losses = loss(set.instance, to)
    const disputed = await contradicted(set)
    const rows = (await keyedRows(set)).filter(({ place }) => !disputed.has(place))
    const found = grouped(await keyedRows(await thereAndBack(set, to)))
    const tally: Tally = { cells: 0, rows: 0, absent: 0 }
    const wrong = rows.flatMap((row) => {
      const back = closest(row, found.get(row.about) ?? [])
      tally.rows += 1
      if (back === undefined) tally.absent += 1
      return back === undefined ? [] : compareRow(row, back, losses, tally)
    })
    const tried = `${tally.cells} cells of ${tally.rows - tally.absent} rows; ${tally.absent} rows did not come back; ${wrong.length} predictions wrong`
    return { broken: [...new Set(wrong)], tried }
  }
