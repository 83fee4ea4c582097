import type { Condition, Predicate } from '@nrec-align/mapping'
import { all, any, literal, type Sql } from './sql.ts'

/** Whether a cell meets a condition; a cell is never NULL, and blank where it is absent. */
export const holds = (cell: Sql, condition: Condition): Sql => {
  if (typeof condition === 'string') return `${cell} = ${literal(condition)}`
  if ('present' in condition) return condition.present ? `${cell} <> ''` : `${cell} = ''`
  if ('contains' in condition) return `instr(${cell}, ${literal(condition.contains)}) > 0`
  return any(condition.map((text) => `${cell} = ${literal(text)}`))
}

/** Whether a record meets every condition. */
export const holdsAll = (predicate: Predicate, cellOf: (column: string) => Sql): Sql =>
  all(Object.entries(predicate).map(([column, condition]) => holds(cellOf(column), condition ?? '')))
