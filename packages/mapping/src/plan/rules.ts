import type { Predicate } from '../declare/predicate.ts'
import type { RowRule } from '../declare/rule.ts'
import { conditionTest } from './condition.ts'

/** A rule between cells made ready to test. */
export interface CompiledRule {
  readonly id: string
  /** Place of the column the finding points at. */
  readonly at: number
  readonly broken: (cells: readonly string[]) => boolean
}

/** Compiles the rules of a layout; a rule over a column this file lacks is left out. */
export const compileRules = (rules: readonly RowRule[], place: (name: string) => number): readonly CompiledRule[] =>
  rules.flatMap((rule) => {
    const tests = (predicate: Predicate) =>
      Object.entries(predicate).map(([name, condition]) => [place(name), conditionTest(condition ?? '')] as const)
    const when = tests(rule.when)
    const then = tests(rule.then)
    if ([...when, ...then].some(([column]) => column < 0)) return []
    const broken = (cells: readonly string[]): boolean =>
      when.every(([column, test]) => test(cells[column])) && !then.every(([column, test]) => test(cells[column]))
    return [{ id: rule.id, at: place(rule.at), broken }]
  })
