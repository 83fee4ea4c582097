import { bitOf, type Check } from '../finding.ts'
import type { SqlLeaf } from '../leaf/sql-leaf.ts'
import { all, literal, type Sql, when } from '../sql.ts'
import type { PairScope } from './sql-pair.ts'

/** One cell read by a leaf. */
export interface CellReading {
  readonly place: number
  readonly cell: Sql
  readonly leaf: SqlLeaf
  /** The text; `''` where the cell says nothing, NULL where it is blank or cannot be read. */
  readonly text: Sql
  /** The cell has a text that cannot be read. */
  readonly isUnread: Sql
}

/** Reads the cell at a place. */
export const readCell = (scope: PairScope, leaf: SqlLeaf, place: number): CellReading => {
  const cell = scope.cell(place)
  if (leaf.isAsItIs === true) return { place, cell, leaf, text: cell, isUnread: 'false' }
  const text = scope.read(leaf.decode(cell))
  return { place, cell, leaf, text, isUnread: all([`${cell} <> ''`, `${text} IS NULL`]) }
}

/** What a reading says of the field; NULL where it says nothing. */
export const saidOnly = ({ leaf, text }: CellReading): Sql =>
  leaf.isAsItIs === true || leaf.isSilent === true ? `nullif(${text}, '')` : text

/** The same, where an unknown code may stand for something all the same. */
export const saidBy = (reading: CellReading, fallback: string | undefined): Sql => {
  const { cell, leaf, text } = reading
  return fallback === undefined || leaf.invalid !== 'unknown-code'
    ? saidOnly(reading)
    : `CASE WHEN ${text} IS NOT NULL THEN ${saidOnly(reading)} WHEN ${cell} <> '' THEN ${literal(fallback)} END`
}

/** What is found where a cell cannot be read; leaves that read everything find nothing. */
export const unreadCheck = (
  about: string,
  { place: column, cell, leaf, isUnread }: CellReading,
  choice: 'exactly' | 'only-invalid' = 'exactly',
): readonly Check[] => {
  if (leaf.isAsItIs === true || column < 0) return []
  const damage = choice === 'exactly' ? leaf.damage : undefined
  const codes = [...(damage?.codes ?? []), leaf.invalid]
  return [
    {
      about,
      findings: codes.map((code) => ({ column, code })),
      sql: (bits) =>
        when([isUnread], damage === undefined ? (bits[0] ?? '0') : bitOf(damage.of(cell), codes, bits), '0'),
    },
  ]
}
