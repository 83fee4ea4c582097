import type { Binding } from '../../declare/bind.ts'
import type { Layout } from '../../declare/layout.ts'
import { confidenceOf } from '../../plan/cell-checks.ts'
import { writtenBy } from '../../plan/condition.ts'
import { type Home, homesOfBinding, isIdentifier, keyOf } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import type { Journey } from './journey.ts'
import type { LossPredicate } from './loss-predicate.ts'

type IncompleteRow = Extract<LossPredicate, { readonly kind: 'incomplete-row' }>

const layoutOf = (journey: Journey, { layout }: Binding): Layout | undefined =>
  journey.target.layouts.find((one) => one.id === layout)

/** Columns without which rows of a layout are set aside. */
const requiredColumns = (layout: Layout | undefined): readonly string[] =>
  layout === undefined
    ? []
    : Object.entries(layout.columns).flatMap(([name, column]) =>
        column.required === 'always' && confidenceOf(layout, column, 'missing-required') === 'verified' ? [name] : [],
      )

/** Columns of the target without which it writes no such row, each with the field that fills it. */
const neededHomes = (journey: Journey, carrier: Binding): readonly Home[] => {
  const required = requiredColumns(layoutOf(journey, carrier))
  return homesOfBinding(carrier, 'write').filter(({ columns: [name = ''], place }) => {
    return required.includes(name) && place === 0 && carrier.defaults?.[name] === undefined
  })
}

const literals = ({ where = {} }: Binding): readonly string[] =>
  Object.entries(where).flatMap(([name, condition]) =>
    condition !== undefined && writtenBy(condition) !== undefined ? [name] : [],
  )

const fills = (binding: Binding, name: string): boolean =>
  homesOfBinding(binding, 'write').some(({ columns }) => columns.includes(name)) || literals(binding).includes(name)

/** Required columns of a row that only further records fill: without one of those the row is set aside. */
const filledBySides = (journey: Journey, carrier: Binding): readonly IncompleteRow[] => {
  const sides = journey.target.bindings.filter(
    ({ side, layout }) => side?.of === carrier.id && layout === carrier.layout,
  )
  return requiredColumns(layoutOf(journey, carrier))
    .filter((name) => !fills(carrier, name) && carrier.defaults?.[name] === undefined)
    .flatMap((column) => {
      const grains = sides.filter((side) => fills(side, column)).map(({ grain }) => grain)
      return grains.length === 0 ? [] : [{ kind: 'incomplete-row', column, path: [...new Set(grains)].join(' or ') }]
    })
}

const isSameReference = (one: Home, other: Home): boolean =>
  one.hops.length === other.hops.length &&
  one.hops.every(({ from, field }, place) => other.hops[place]?.from === from && other.hops[place]?.field === field)

/** Columns of the source that give what a home of the target writes; for a number made anew, those that name the same record. */
const giversOf = (journey: Journey, binding: Binding, home: Home): readonly Home[] => {
  const homes = homesOfBinding(binding, 'read')
  const mints = isIdentifier(home.leaf) && reachOf(home, journey.toOptions).mints
  if (!mints) return homes.filter((one) => keyOf(one.entity, one.leaf) === keyOf(home.entity, home.leaf))
  // Only a reference can be missing: a record itself always has a number of its own.
  return home.hops.length === 0 ? [] : homes.filter((one) => isIdentifier(one.leaf) && isSameReference(one, home))
}

/** Whether the rows of a binding can leave the field of a home blank: some column gives it, and none must. */
const canBeBlank = (journey: Journey, binding: Binding, home: Home): boolean => {
  const layout = journey.source.layouts.find((one) => one.id === binding.layout)
  const names = giversOf(journey, binding, home).flatMap((one) => one.columns)
  return names.length > 0 && !names.some((name) => layout?.columns[name]?.required === 'always' || name.startsWith('@'))
}

const ofHome = ({ columns: [column = ''], path }: Home): IncompleteRow => ({ kind: 'incomplete-row', column, path })

/** Cases in which the target has no row for a record, because a column it requires stays blank. */
export const incompleteRow = (
  journey: Journey,
  binding: Binding,
  carriers: readonly Binding[],
): readonly LossPredicate[] => {
  const blanks = carriers
    // A row that is only written where it says something stands beside the one that makes the record.
    .filter((carrier) => carrier.side === undefined && carrier.rows !== 'any-value')
    .map((carrier) => [
      ...neededHomes(journey, carrier)
        .filter((home) => canBeBlank(journey, binding, home))
        .map(ofHome),
      ...filledBySides(journey, carrier),
    ])
  // One row that is complete is enough for the record to come back.
  return blanks.length === 0 || blanks.some((cases) => cases.length === 0) ? [] : (blanks[0] ?? [])
}
