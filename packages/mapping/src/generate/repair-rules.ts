import type { Condition, Predicate } from '../declare/predicate.ts'
import type { RowRule } from '../declare/rule.ts'
import { conditionTest, writtenBy } from '../plan/condition.ts'
import type { Row } from './row.ts'

const holds = (row: Row, predicate: Predicate): boolean =>
  Object.entries(predicate).every(
    ([column, condition]) => condition === undefined || conditionTest(condition)(row.cell(column)),
  )

const entriesOf = (predicate: Predicate): readonly (readonly [column: string, condition: Condition])[] =>
  Object.entries(predicate).flatMap(([column, condition]) =>
    condition === undefined ? [] : [[column, condition] as const],
  )

/** The rules a row breaks. */
export const brokenRules = (row: Row, rules: readonly RowRule[]): readonly RowRule[] =>
  rules.filter((rule) => holds(row, rule.when) && !holds(row, rule.then))

/** Takes back what made a rule apply, or gives what it asks for; blank cells it wants filled are named in `wanted`. */
export const repair = (row: Row, rule: RowRule): void => {
  for (const [column, condition] of entriesOf(rule.then)) {
    if (conditionTest(condition)(row.cell(column))) continue
    const text = writtenBy(condition)
    if (text !== undefined) withdraw(row, rule)
    else if (conditionTest(condition)('')) row.cells.delete(column)
    else row.wanted.add(column)
  }
}

/** Blanks the cells that made a rule apply, as far as they may be blank. */
const withdraw = (row: Row, rule: RowRule): void => {
  for (const [column] of entriesOf(rule.when))
    if (row.layout.columns[column]?.required !== 'always') row.cells.delete(column)
}
