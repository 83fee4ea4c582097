import type { Leaf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import { leafFor } from '../../leaf/leaves.ts'
import { type Home, homesOfBinding, isIdentifier, keyOf } from '../home.ts'
import { type Carriage, carriageOf } from '../loss/carriage.ts'
import type { Fate } from '../loss/column-loss.ts'
import { incompleteRow } from '../loss/incomplete-row.ts'
import type { Journey } from '../loss/journey.ts'
import { judge, lost } from '../loss/judge.ts'
import type { LossPredicate } from '../loss/loss-predicate.ts'
import { noRow, takes } from '../loss/takes.ts'
import type { CommonCarriers } from './common-carriers.ts'
import { dependsOn, mergedFate } from './merged-fate.ts'
import { readAnew } from './read-anew.ts'

/** A limit that the field itself can break. */
const isBreakable = (leaf: Leaf | undefined, predicate: LossPredicate): boolean =>
  predicate.kind !== 'too-many-digits' || (leaf?.scale ?? 0) > predicate.most

/** A blank field of a tuple of codes comes back filled where the other fields say it all. */
const completedByCode = ({ home }: Carriage): readonly LossPredicate[] => {
  const own = homesOfBinding(home.binding, 'write').find(({ node, place }) => node === home.node && place === 0)
  return home.place === 0 || own === undefined ? [] : [{ kind: 'derived', from: own.path }]
}

/** A blank field comes back as another one that is written into the same cell; so does a filled one, where the other goes first. */
const sharedCell = ({ home }: Carriage): readonly LossPredicate[] => {
  const writers = homesOfBinding(home.binding, 'write')
    .filter(({ columns, leaf, place }) => place === 0 && !isIdentifier(leaf) && columns.join() === home.columns.join())
    .toSorted((one, other) => Number(one.facts.onlyBlank === true) - Number(other.facts.onlyBlank === true))
  return writers.flatMap(({ path }, at): readonly LossPredicate[] => {
    if (path === home.path) return []
    return at < writers.findIndex((one) => one.path === home.path)
      ? [{ kind: 'derived', from: path }]
      : [{ kind: 'default-written', text: `(${path})` }]
  })
}

/** The end of a dated list is not written, but follows from the next start. */
const followsFromStart = (binding: Binding | undefined, { path }: Home): readonly LossPredicate[] =>
  binding?.series?.end === path ? [{ kind: 'derived', from: binding.series.begin }] : []

/** A code without a word in the target comes back as the default that is written instead. */
const withDefaultCode = (fate: Fate, { home: { binding, columns, node, place } }: Carriage): Fate => {
  const [name = '', ...others] = columns
  const [text, , when] = binding.defaults?.[name] ?? []
  if (fate.codes === undefined || typeof text !== 'string' || when !== undefined || others.length + place > 0)
    return fate
  const instead = leafFor(node, {})?.decode(text)
  if (instead === undefined) return fate
  return { ...fate, verdict: 'changed', codes: fate.codes.map(([code, back]) => [code, back ?? instead] as const) }
}

/** A field of the common record on its way. */
export interface ValueOf {
  readonly home: Home
  readonly leaf: Leaf | undefined
  readonly declared: Column
}

/** What becomes of a field through the rows of one binding, or only through rows that name its record. */
const fateThrough = (journey: Journey, binding: Binding | undefined, { home, leaf, declared }: ValueOf): Fate => {
  const bindings = binding === undefined ? [] : [binding]
  const started = followsFromStart(binding, home)
  const carriage = carriageOf(journey, { home, carriers: bindings })
  if ('lost' in carriage) {
    const key = keyOf(home.entity, home.leaf)
    const anew = readAnew(journey, { bindings, predicates: [] }, (one) => keyOf(one.entity, one.leaf) === key)
    return anew.length + started.length === 0 ? lost(carriage.lost) : dependsOn([...anew, ...started])
  }
  const [column = ''] = home.columns
  const able = { ...carriage, predicates: carriage.predicates.filter((one) => isBreakable(leaf, one)) }
  const rowPredicates = [...started, ...completedByCode(carriage), ...sharedCell(carriage)]
  const fate = judge({ column, declared, homes: [home], carriages: [able], rowPredicates, wires: undefined })
  return withDefaultCode(fate, carriage)
}

/** What becomes of a field in all kinds of rows that hold its record. */
export const fateOfValue = (journey: Journey, { bindings }: CommonCarriers, value: ValueOf): Fate => {
  if (bindings.length === 0) return fateThrough(journey, undefined, value)
  const source = value.home.binding
  return mergedFate(
    bindings.map((binding) => ({
      fate: fateThrough(journey, binding, value),
      cases: [
        ...(takes(binding, source.grain, source) === 'always' ? [] : [noRow(source.grain, [binding])]),
        ...incompleteRow(journey, source, [binding]),
      ],
    })),
  )
}
