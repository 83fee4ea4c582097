import type { Binding } from '../../declare/bind.ts'
import type { FormatVersion } from '../../declare/format.ts'
import type { Layout } from '../../declare/layout.ts'
import { confidenceOf } from '../../plan/cell-checks.ts'
import { conditionTest, writtenBy } from '../../plan/condition.ts'
import { homesOfBinding } from '../home.ts'
import { factsOf } from '../node-facts.ts'
import { type Filling, fillingOf, type Givers } from './cell-filling.ts'
import type { LossPredicate } from './loss-predicate.ts'

type IncompleteRow = Extract<LossPredicate, { readonly kind: 'incomplete-row' }>

/** The target, and what the source has for it. */
export interface Rows extends Givers {
  readonly target: FormatVersion
}

/** Columns without which rows of a layout are set aside. */
const requiredColumns = (layout: Layout | undefined): readonly string[] =>
  layout === undefined
    ? []
    : Object.entries(layout.columns).flatMap(([name, column]) =>
        column.required === 'always' && confidenceOf(layout, column, 'missing-required') === 'verified' ? [name] : [],
      )

const isPaired = (binding: Binding, name: string): boolean =>
  homesOfBinding(binding, 'write').some(({ columns }) => columns.includes(name))

const literals = (binding: Binding): readonly string[] =>
  Object.entries(binding.where ?? {}).flatMap(([name, condition]) =>
    condition !== undefined && writtenBy(condition) !== undefined && !isPaired(binding, name) ? [name] : [],
  )

/** Columns that pairs fill, and by whose texts rows of the binding are told: without one of those it is no such row. */
const tellingColumns = (binding: Binding): readonly string[] =>
  Object.entries(binding.where ?? {}).flatMap(([name, condition]) =>
    condition !== undefined && isPaired(binding, name) && !conditionTest(condition)('') ? [name] : [],
  )

const fills = (binding: Binding, name: string): boolean => isPaired(binding, name) || literals(binding).includes(name)

const isDefaulted = ({ toOptions }: Rows, { defaults }: Binding, name: string): boolean => {
  const value = defaults?.[name]?.[0]
  return (
    value !== undefined && (typeof value === 'string' || !('option' in value) || toOptions[value.option] !== undefined)
  )
}

/** A required column that only further records fill: without one of those the row is set aside; `never` where nothing fills it. */
const filledBySides = ({ target }: Rows, carrier: Binding, column: string): readonly IncompleteRow[] | 'never' => {
  const members = target.bindings.filter(({ layout }) => layout === carrier.layout)
  if (!members.some((one) => fills(one, column) || one.defaults?.[column] !== undefined)) return 'never'
  const grains = target.bindings
    .filter((one) => one.side?.of === carrier.id && one.layout === carrier.layout && fills(one, column))
    .map(({ grain }) => grain)
  return grains.length === 0 ? [] : [{ kind: 'incomplete-row', column, path: [...new Set(grains)].join(' or ') }]
}

/** Required columns of a carrier that records of a binding can leave blank; `never` where they always do. */
const blanksOf = (rows: Rows, binding: Binding, carrier: Binding): readonly IncompleteRow[] | 'never' => {
  const layout = rows.target.layouts.find(({ id }) => id === carrier.layout)
  const looked = Object.values(carrier.lookup ?? {}).flatMap((keys) => Object.values(keys))
  const found = [...new Set([...requiredColumns(layout), ...tellingColumns(carrier)])]
    .filter((name) => !isDefaulted(rows, carrier, name) && !literals(carrier).includes(name) && !looked.includes(name))
    .map((column): readonly IncompleteRow[] | 'never' => {
      const writers = homesOfBinding(carrier, 'write').filter(
        (home) => home.place === 0 && home.columns.includes(column),
      )
      if (writers.length === 0) return filledBySides(rows, carrier, column)
      const fillings = writers.map(
        (home): Filling =>
          home.node.kind === 'option' || factsOf(home.node).implied !== undefined
            ? 'always'
            : fillingOf(rows, binding, home, column),
      )
      if (fillings.includes('always')) return []
      // The cell is blank only where every writer leaves it blank, so that the case of one of them is named.
      const [some] = fillings.flatMap((one) => (typeof one === 'string' ? [] : [one]))
      return some === undefined ? 'never' : [{ kind: 'incomplete-row', column, ...some }]
    })
  return found.includes('never') ? 'never' : found.flatMap((one) => (one === 'never' ? [] : one))
}

/** Whether rows of a carrier never hold a record of a binding, because a column they require stays blank. */
export const isNeverComplete = (rows: Rows, binding: Binding, carrier: Binding): boolean =>
  blanksOf(rows, binding, carrier) === 'never'

/** Cases in which the target has no row for a record, because a column it requires stays blank. */
export const incompleteRow = (rows: Rows, binding: Binding, carriers: readonly Binding[]): readonly LossPredicate[] => {
  const blanks = carriers
    // A row that is only written where it says something stands beside the one that makes the record.
    .filter((carrier) => carrier.side === undefined && carrier.rows !== 'any-value')
    .flatMap((carrier) => {
      const cases = blanksOf(rows, binding, carrier)
      return cases === 'never' ? [] : [cases]
    })
  // One row that is complete is enough for the record to come back.
  return blanks.some((cases) => cases.length === 0) ? [] : (blanks[0] ?? [])
}
