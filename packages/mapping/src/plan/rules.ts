import type { Predicate } from '../declare/predicate.ts'
import type { RowRule } from '../declare/rule.ts'
import { conditionTest } from './condition.ts'

interface ColumnTest {
  readonly column: number
  readonly test: (text: string | undefined) => boolean
}

/** A rule between cells made ready to test. */
export interface CompiledRule {
  readonly id: string
  /** Place of the column the finding points at. */
  readonly at: number
  readonly broken: (cells: readonly string[]) => boolean
}

/** Every test holds; a plain loop, because every rule is tried on every record. */
const all = (tests: readonly ColumnTest[], cells: readonly string[]): boolean => {
  for (let index = 0; index < tests.length; index += 1) {
    const { column, test } = tests[index] as ColumnTest
    if (!test(cells[column])) return false
  }
  return true
}

/** Compiles the rules of a layout; a rule over a column this file lacks is left out. */
export const compileRules = (rules: readonly RowRule[], place: (name: string) => number): readonly CompiledRule[] =>
  rules.flatMap((rule) => {
    const tests = (predicate: Predicate) =>
      Object.entries(predicate).map(
        ([name, condition]): ColumnTest => ({ column: place(name), test: conditionTest(condition ?? '') }),
      )
    const when = tests(rule.when)
    const then = tests(rule.then)
    if ([...when, ...then].some(({ column }) => column < 0)) return []
    const broken = (cells: readonly string[]): boolean => all(when, cells) && !all(then, cells)
    return [{ id: rule.id, at: place(rule.at), broken }]
  })
