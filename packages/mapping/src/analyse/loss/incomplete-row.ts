import type { Binding } from '../../declare/bind.ts'
import { confidenceOf } from '../../plan/cell-checks.ts'
import { type Home, homesOfBinding, isIdentifier, keyOf } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import type { Journey } from './journey.ts'
import type { LossPredicate } from './loss-predicate.ts'

/** Columns of the target without which it writes no such row, each with the field that fills it. */
const neededHomes = (journey: Journey, carrier: Binding): readonly Home[] => {
  const layout = journey.target.layouts.find((one) => one.id === carrier.layout)
  return homesOfBinding(carrier, 'write').filter((home) => {
    const [name = ''] = home.columns
    const column = layout?.columns[name]
    const isRequired = column?.required === 'always' && layout !== undefined
    const isSure = isRequired && confidenceOf(layout, column, 'missing-required') === 'verified'
    return isSure && home.place === 0 && carrier.defaults?.[name] === undefined
  })
}

/** Whether the rows of a binding can leave the field of a home blank: some column gives it, and none must. */
const canBeBlank = (journey: Journey, binding: Binding, home: Home): boolean => {
  if (isIdentifier(home.leaf) && reachOf(home, journey.toOptions).mints) return false
  const layout = journey.source.layouts.find((one) => one.id === binding.layout)
  const givers = homesOfBinding(binding, 'read').filter(
    (one) => keyOf(one.entity, one.leaf) === keyOf(home.entity, home.leaf),
  )
  const names = givers.flatMap((one) => one.columns)
  return names.length > 0 && !names.some((name) => layout?.columns[name]?.required === 'always' || name.startsWith('@'))
}

/** Cases in which the target has no row for a record, because a column it requires stays blank. */
export const incompleteRow = (
  journey: Journey,
  binding: Binding,
  carriers: readonly Binding[],
): readonly LossPredicate[] => {
  const blanks = carriers
    .filter((carrier) => carrier.side === undefined)
    .map((carrier) => neededHomes(journey, carrier).filter((home) => canBeBlank(journey, binding, home)))
  // One row that is complete is enough for the record to come back.
  if (blanks.length === 0 || blanks.some((homes) => homes.length === 0)) return []
  return (blanks[0] ?? []).map((home) => ({ kind: 'incomplete-row', column: home.columns[0] ?? '', path: home.path }))
}
