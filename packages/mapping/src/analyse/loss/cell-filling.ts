import { type EntityName, spaceOf } from '@nrec-align/schema'
import { canonicalOf } from '../../codec/code.ts'
import type { Binding } from '../../declare/bind.ts'
import type { FormatVersion } from '../../declare/format.ts'
import { leafFor } from '../../leaf/leaves.ts'
import { conditionTest } from '../../plan/condition.ts'
import { type Home, type Hop, homesOfBinding, isIdentifier, keyOf } from '../home.ts'
import { type Reach, reachOf } from '../identifier-reach.ts'
import { possibleValues } from '../possible-values.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { passageThrough } from './passage.ts'

type IncompleteRow = Extract<LossPredicate, { readonly kind: 'incomplete-row' }>

/** Whether the records of a binding fill a cell of the target; else the case in which they leave it blank. */
export type Filling = 'always' | 'never' | Omit<IncompleteRow, 'kind' | 'column'>

/** What the source has to fill cells with. */
export interface Givers {
  readonly source: FormatVersion
  readonly fromOptions: Readonly<Record<string, string>>
  readonly toOptions: Readonly<Record<string, string>>
  readonly sourceReads: ReadonlyMap<string, readonly Home[]>
  /** Systems the source identifies the records of a space by. */
  readonly systems: ReadonlyMap<EntityName, readonly string[]>
}

/** Whether a field is never blank: a column it is read from is required, or it is the same in every row. */
const isNeeded = ({ source }: Givers, { layout, columns }: Home): boolean => {
  const declared = source.layouts.find(({ id }) => id === layout)?.columns
  if (columns.length === 0) return true
  return columns.some((name) => name.startsWith('@') || declared?.[name]?.required === 'always')
}

/** Whether a cell that is never blank holds a number of just that system: where it is read as one of several, it may be another. */
const isSureOf = (givers: Givers, home: Home): boolean =>
  isNeeded(givers, home) &&
  homesOfBinding(home.binding, 'read').every(
    (one) => one === home || !isIdentifier(one.leaf) || one.columns.join() !== home.columns.join(),
  )

const isSameHop = (one: Hop | undefined, other: Hop): boolean => one?.from === other.from && one.field === other.field

const isSameReference = (one: Home, other: Home): boolean =>
  one.hops.length === other.hops.length && other.hops.every((hop, place) => isSameHop(one.hops[place], hop))

/** Whether some record can lack a reference on the way to a field. */
const canBeMissing = (givers: Givers, binding: Binding, hops: readonly Hop[]): boolean =>
  hops.some((hop, place) => {
    const own = place === 0 ? [binding] : givers.source.bindings.filter(({ grain }) => spaceOf(grain) === hop.from)
    const names = own
      .flatMap((one) => homesOfBinding(one, 'read'))
      .filter((home) => isIdentifier(home.leaf) && home.hops.length === 1 && isSameHop(home.hops[0], hop))
    return names.length > 0 && !names.some((home) => isNeeded(givers, home))
  })

const pathOf = (hops: readonly Hop[], leaf: string): string => [...hops.map(({ field }) => field), leaf].join('.')

/** Whether a number of a system, or of any system that a `*` stands for, fills a cell; without a scope the cell takes any. */
const fits = (reach: Reach, system: string): boolean =>
  system === '*' ||
  reach.carries(system) ||
  (system.endsWith('*') && reach.gives.some((own) => own.startsWith(system.slice(0, -1)))) ||
  (reach.option !== undefined && reach.gives.some((own) => system.startsWith(`${own}@`)))

const identifierFilling = (givers: Givers, binding: Binding, home: Home): Filling => {
  const reach = reachOf(home, givers.toOptions)
  // A number is made up for whoever has none, so only the reference can be missing.
  if (reach.mints)
    return canBeMissing(givers, binding, home.hops)
      ? { path: pathOf(home.hops.slice(0, -1), home.hops.at(-1)?.field ?? '') }
      : 'always'
  const space = spaceOf(home.entity)
  const [first] = reach.gives
  if (first === undefined || !(givers.systems.get(space) ?? []).some((system) => fits(reach, system))) return 'never'
  const names = [...givers.sourceReads.values()]
    .flat()
    .filter(
      (one) =>
        isIdentifier(one.leaf) &&
        spaceOf(one.entity) === space &&
        (one.binding === binding ? isSameReference(one, home) : one.hops.length === 0) &&
        reachOf(one, givers.fromOptions).gives.some((system) => fits(reach, system)),
    )
  if (names.some((one) => isSureOf(givers, one)) && !canBeMissing(givers, binding, home.hops)) return 'always'
  return { path: pathOf(home.hops, `identifiers[${first}]`) }
}

/** The values for which a code that stands in several columns fills one of them. */
const fillingTuples = ({ node, columns }: Home, column: string): readonly string[] | undefined => {
  if (node.kind !== 'code') return undefined
  const at = columns.indexOf(column)
  return node.table.rows.flatMap((row) => {
    const [wire, , , direction] = row
    const [value] = canonicalOf(row)
    const cell = typeof wire === 'string' ? wire : (wire[at] ?? '')
    return direction === 'decodeOnly' || value === undefined || cell === '' ? [] : [value]
  })
}

/** The values that fill a cell of codes, where some that the source can have do not. */
const fillingCodes = (givers: readonly Home[], home: Home, column: string): readonly string[] | undefined => {
  const { node, columns, place, facts, binding } = home
  if (facts.with !== undefined) return undefined
  if (columns.length > 1) return fillingTuples(home, column)
  const { carry, known } = passageThrough(node, { columns: columns.length, length: undefined, place })
  if (known === undefined) return undefined
  const values = givers.map((one) => possibleValues(one.binding, one.path))
  if (values.includes(undefined)) return known
  const own = [...new Set(values.flatMap((some) => some ?? []))].filter((value) => value !== undefined)
  const wanted = binding.where?.[columns[0] ?? '']
  const fitting = wanted === undefined ? () => true : conditionTest(wanted)
  const leaf = leafFor(node, {})
  const filling = own.filter((value) => carry(value) !== undefined && fitting(leaf?.encode(value)))
  return filling.length === own.length ? undefined : filling
}

const valueFilling = (givers: Givers, binding: Binding, home: Home, column: string): Filling => {
  const key = keyOf(home.entity, home.leaf)
  const isSame = (one: Home): boolean => keyOf(one.entity, one.leaf) === key
  const own = homesOfBinding(binding, 'read').filter(isSame)
  const there = own.length > 0 || home.hops.length === 0 ? own : (givers.sourceReads.get(key) ?? [])
  if (there.length === 0) return 'always'
  const known = fillingCodes(there, home, column)
  const isSure =
    there.some((one) => isNeeded(givers, one)) && (own.length > 0 || !canBeMissing(givers, binding, home.hops))
  return isSure && known === undefined ? 'always' : { path: home.path, ...(known === undefined ? {} : { known }) }
}

/** How often the records of a binding of the source fill a cell of the target: one of the columns of a home. */
export const fillingOf = (givers: Givers, binding: Binding, home: Home, column: string): Filling =>
  isIdentifier(home.leaf) ? identifierFilling(givers, binding, home) : valueFilling(givers, binding, home, column)
