import { type ColumnLoss, fillable, loss } from '@nrec-align/mapping'
import { rosterFormat, stateFormat } from '../formats.ts'

/** What the two declarations say of a cell before any file is read; `depends` where other rows decide. */
export type Prediction = 'equal' | 'differs' | 'depends'

/** Foretells what becomes of a filled cell, and why. */
export interface Foretelling {
  cell(layout: string, column: string, text: string): Prediction
  /** Whether the file can be written again at all. */
  comesBack(layout: string): boolean
  /** One sentence about a column. */
  reason(layout: string, column: string): string
}

const byVerdict: { readonly [V in ColumnLoss['verdict']]: (column: ColumnLoss, text: string) => Prediction } = {
  kept: () => 'equal',
  lost: () => 'differs',
  changed: (column, text) => ofCode(column, text),
  depends: (column, text) => ofCode(column, text),
}

/** Codes are foretold one by one; what a code would keep may still hang on other rows. */
const ofCode = ({ codes, predicates }: ColumnLoss, text: string): Prediction => {
  const row = codes?.find(([wire]) => wire === text)
  if (row !== undefined && row[1] !== text) return 'differs'
  return row === undefined || (predicates?.length ?? 0) > 0 ? 'depends' : 'equal'
}

/** Works out what the way from the state's format through the roster's and back does to each column. */
export const foretelling = (): Foretelling => {
  const losses = new Map(loss(stateFormat, rosterFormat).map((one) => [`${one.layout} ${one.column}`, one]))
  const { layouts } = fillable([rosterFormat], stateFormat)
  const absent = new Set(layouts.filter(({ status }) => status === 'absent').map(({ layout }) => layout))
  return {
    comesBack: (layout) => !absent.has(layout),
    cell: (layout, column, text) => {
      const found = losses.get(`${layout} ${column}`)
      return found === undefined ? 'differs' : byVerdict[found.verdict](found, text)
    },
    reason: (layout, column) => losses.get(`${layout} ${column}`)?.reason ?? 'nothing reads the column',
  }
}
