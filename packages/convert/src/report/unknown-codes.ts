import type { Binding } from '@nrec-align/mapping'
import { type ColumnCodes, codeTableOf } from './code-table-of.ts'

/** A code that no table knew, and how often. */
export interface UnknownCode {
  readonly table: string
  readonly set: string | undefined
  readonly format: string
  readonly layout: string
  readonly column: string
  readonly code: string
  /** Codes the table does know, each with what it means. */
  readonly known: readonly (readonly [wire: string, meaning: string])[]
  count: number
}

/** Where an unknown code was met. */
export interface CodePlace {
  readonly format: string
  readonly layout: string
  readonly column: string
  readonly bindings: readonly Binding[]
}

/** Longer texts, and texts with blanks, are no codes: something else stands in the wrong column. */
const isShort = /^\S{1,20}$/

/** A date or the number of a person, unless the list itself has codes of so many digits. */
const isNumber = /\d{6}/

const looksLikeCode = (text: string, known: UnknownCode['known']): boolean =>
  isShort.test(text) && (!isNumber.test(text) || known.some(([wire]) => isNumber.test(wire)))

/** A column with more different codes than this holds something else, perhaps names: its texts must not be listed. */
const mostInColumn = 200

const columnKey = ({ format, layout, column }: Pick<CodePlace, 'format' | 'layout' | 'column'>): string =>
  `${format}\u0000${layout}\u0000${column}`

interface CountedColumn {
  readonly codes: ColumnCodes | undefined
  different: number
}

/** What is counted, as plain data. */
export interface CountedCodes {
  readonly codes: ReadonlyMap<string, UnknownCode>
  readonly columns: ReadonlyMap<string, CountedColumn>
}

/** Every unknown code of a run. */
export class UnknownCodes {
  private readonly codes = new Map<string, UnknownCode>()
  private readonly columns = new Map<string, CountedColumn>()

  /** Counts the codes of a cell that its table does not know; a cell that holds no code is left out. */
  add(cell: string, place: CodePlace): void {
    const name = columnKey(place)
    let column = this.columns.get(name)
    if (column === undefined) {
      column = { codes: codeTableOf(place.bindings, place.column), different: 0 }
      this.columns.set(name, column)
    }
    if (column.codes === undefined) return
    const { table, separator } = column.codes
    const known = table.rows.map(([wire, meaning]) => [String(wire), String(meaning)] as const)
    for (const code of separator === undefined ? [cell] : cell.split(separator).map((item) => item.trim())) {
      if (!looksLikeCode(code, known) || known.some(([wire]) => wire === code)) continue
      const key = `${name}\u0000${code}`
      const counted = this.codes.get(key)
      if (counted !== undefined) counted.count += 1
      else {
        column.different += 1
        const { format, layout } = place
        this.codes.set(key, {
          table: table.id,
          set: table.set,
          format,
          layout,
          column: place.column,
          code,
          known,
          count: 1,
        })
      }
    }
  }

  /** All that is counted, for counts that join it. */
  counted(): CountedCodes {
    return { codes: this.codes, columns: this.columns }
  }

  /** Takes over what was counted of the records that follow. */
  join({ codes, columns }: CountedCodes): void {
    for (const [name, column] of columns)
      if (!this.columns.has(name)) this.columns.set(name, { ...column, different: 0 })
    for (const [key, one] of codes) {
      const own = this.codes.get(key)
      if (own !== undefined) own.count += one.count
      else {
        this.codes.set(key, { ...one })
        const column = this.columns.get(columnKey(one))
        if (column !== undefined) column.different += 1
      }
    }
  }

  /** The most frequent first. */
  list(): readonly UnknownCode[] {
    return [...this.codes.values()]
      .filter((code) => this.isCodes(columnKey(code)))
      .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
  }

  private isCodes(column: string): boolean {
    return (this.columns.get(column)?.different ?? 0) <= mostInColumn
  }
}
