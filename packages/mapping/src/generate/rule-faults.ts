import type { Layout } from '../declare/layout.ts'
import type { Condition, Predicate } from '../declare/predicate.ts'
import { conditionTest, writtenBy } from '../plan/condition.ts'
import type { Fault } from './fault.ts'

type Entry = readonly [column: string, condition: Condition]

const entriesOf = (predicate: Predicate): readonly Entry[] =>
  Object.entries(predicate).flatMap(([column, condition]) =>
    condition === undefined ? [] : [[column, condition] as const],
  )

const asksForValue = ([, condition]: Entry): boolean =>
  typeof condition === 'object' && 'present' in condition && condition.present

/** Rules are broken by meeting their condition and blanking what they ask for. */
export const ruleFaults = (layout: Layout, spared: readonly string[]): readonly Fault[] =>
  (layout.rules ?? []).flatMap((rule): readonly Fault[] => {
    const wanted = entriesOf(rule.then).filter(asksForValue)
    const conditions = entriesOf(rule.when)
    if (wanted.length === 0 || conditions.some(([column]) => spared.includes(column))) return []
    return [
      {
        code: 'rule-broken',
        fits: (row) =>
          conditions.every(
            ([column, condition]) => writtenBy(condition) !== undefined || conditionTest(condition)(row.cell(column)),
          ),
        apply: (row) => {
          for (const [column, condition] of conditions) row.cells.set(column, writtenBy(condition) ?? row.cell(column))
          for (const [column] of wanted) row.cells.delete(column)
          return []
        },
      },
    ]
  })
