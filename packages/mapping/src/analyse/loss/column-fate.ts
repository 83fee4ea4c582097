import type { Binding } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import { writtenBy } from '../../plan/condition.ts'
import { textsOf } from '../columns-of.ts'
import { type Home, homesOfBinding, keyOf } from '../home.ts'
import { type Carriage, carriageOf } from './carriage.ts'
import type { Fate } from './column-loss.ts'
import type { Journey } from './journey.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { roundTrip } from './round-trip.ts'
import { type RowFate, rowFate } from './rows.ts'

const lost = (reason: string, path?: string): Fate => ({
  verdict: 'lost',
  reason,
  ...(path === undefined ? {} : { path }),
})

/** The common fields written back into a column, the pair's own first. */
const writersOf = (binding: Binding, column: string): readonly Home[] =>
  homesOfBinding(binding, 'write').filter((home) => home.columns.includes(column))

/** The first pair that writes a column decides; the scope column of an identifier is written by the pair whose own it is. */
const firstPair = (writers: readonly Home[], column: string): readonly Home[] => {
  const own = writers.find((home) => home.columns[0] === column) ?? writers[0]
  return own === undefined
    ? []
    : writers.filter((home) => home.columns === own.columns && home.node === own.node && home.binding === own.binding)
}

/** A text that `where` itself puts into the column. */
const literal = (binding: Binding, column: string, row: RowFate): Fate | undefined => {
  const condition = binding.where?.[column]
  const written = condition === undefined ? undefined : writtenBy(condition)
  if (condition === undefined || written === undefined) return undefined
  if ('lost' in row) return lost(row.lost)
  const texts = textsOf(condition) ?? []
  const { predicates } = row
  const codes = texts.map((text) => [text, written] as const)
  if (texts.length > 1) return { verdict: 'changed', codes, reason: `written as ${written}`, predicates }
  return predicates.length === 0
    ? { verdict: 'kept', constant: true, reason: 'the same in every such row' }
    : { verdict: 'depends', constant: true, predicates, reason: 'the same in every such row that comes back' }
}

const sameCodes = (codes: Fate['codes']): boolean => codes?.every(([wire, back]) => wire === back) ?? true

const withoutRepeats = (predicates: readonly LossPredicate[]): readonly LossPredicate[] => {
  const seen = new Set<string>()
  return predicates.filter((predicate) => {
    const text = JSON.stringify(predicate)
    return !seen.has(text) && seen.add(text)
  })
}

/** Limits that the cells of a column can break: a text no longer than its own column never is too long for a wider one. */
const breakable = (
  predicates: readonly LossPredicate[],
  column: Column | undefined,
  isClosed: boolean,
): readonly LossPredicate[] =>
  predicates.filter(
    (predicate) =>
      predicate.kind !== 'too-long' || (!isClosed && (column?.length === undefined || column.length > predicate.most)),
  )

const reasons: { readonly [V in Fate['verdict']]: string } = {
  kept: 'comes back equal',
  changed: 'some codes come back as others or not at all',
  lost: 'nothing comes back',
  depends: 'comes back equal except in the cases named',
}

interface Way {
  readonly column: string
  readonly declared: Column | undefined
  readonly homes: readonly Home[]
  readonly carriages: readonly Carriage[]
  readonly rowPredicates: readonly LossPredicate[]
  readonly wires: readonly string[] | undefined
}

const judge = ({ column, declared, homes, carriages, rowPredicates, wires }: Way): Fate => {
  const [home] = homes
  const [carriage] = carriages
  if (home === undefined || carriage === undefined) return lost('no column writes it back')
  const carry = carriages.map((one) => one.carry)
  const trip = roundTrip(home.node, {
    column: home.columns.indexOf(column),
    columns: home.columns.length,
    wires,
    carry,
  })
  const codes = trip.codes?.map(([wire, back]) => [wire, back] as const)
  const unknown: readonly LossPredicate[] =
    codes === undefined && carriage.known !== undefined ? [{ kind: 'no-code', known: carriage.known }] : []
  const carried = breakable(carriage.predicates, declared, codes !== undefined)
  const predicates = withoutRepeats([...rowPredicates, ...carried, ...trip.predicates, ...unknown])
  const nothing = codes !== undefined && codes.length > 0 && codes.every(([, back]) => back === undefined)
  const verdict = nothing ? 'lost' : !sameCodes(codes) ? 'changed' : predicates.length > 0 ? 'depends' : 'kept'
  return {
    verdict,
    path: home.path,
    home: {
      layout: carriage.home.layout,
      column: carriage.home.columns.find((name) => !name.startsWith('@')) ?? carriage.home.columns[0] ?? '',
    },
    ...(codes === undefined ? {} : { codes }),
    ...(predicates.length === 0 ? {} : { predicates }),
    reason: reasons[verdict],
  }
}

/** Whether a pair that is only written repeats something that another row of the source states. */
const restates = (journey: Journey, home: Home): boolean =>
  (journey.sourceReads.get(keyOf(home.entity, home.leaf)) ?? []).length > 0

const fateOfWriters = (
  journey: Journey,
  column: string,
  declared: Column | undefined,
  writers: readonly Home[],
  row: RowFate,
): Fate => {
  const [home] = writers
  if (home === undefined) return lost('it is read, and nothing writes it back')
  if ('lost' in row) return lost(row.lost, home.path)
  const onlyWritten = home.facts.mode === 'encodeOnly'
  if (onlyWritten && !restates(journey, home))
    return lost('only a file of the same format and version keeps it: it is made anew', home.path)
  const carriages: Carriage[] = []
  for (const one of writers) {
    const carriage = carriageOf(journey, { home: one, carriers: row.carriers })
    if (!('lost' in carriage)) carriages.push(carriage)
    else if (one === home) return lost(carriage.lost, home.path)
    else carriages.push({ home: one, carry: () => undefined, predicates: [] })
  }
  const wires = textsOf(home.binding.where?.[column])
  const restated: readonly LossPredicate[] = onlyWritten ? [{ kind: 'restated', path: home.path }] : []
  return judge({ column, declared, homes: writers, carriages, rowPredicates: [...row.predicates, ...restated], wires })
}

const withDefault = (owner: Binding, column: string, fate: Fate): Fate => {
  const value = owner.defaults?.[column]?.[0]
  if (value === undefined || fate.verdict === 'lost') return fate
  const text = typeof value === 'string' ? value : `(${value.column})`
  const predicates: readonly LossPredicate[] = [...(fate.predicates ?? []), { kind: 'default-written', text }]
  return {
    ...fate,
    predicates,
    verdict: fate.verdict === 'kept' ? 'depends' : fate.verdict,
    reason: fate.verdict === 'kept' ? reasons.depends : fate.reason,
  }
}

/** Writers among the owner of a row and its sides, and the fate of the records they belong to. */
const memberWith = (owner: Binding, sides: readonly Binding[], column: string): Binding | undefined =>
  [owner, ...sides].find((member) => writersOf(member, column).some((home) => home.columns[0] === column)) ??
  [owner, ...sides].find((member) => writersOf(member, column).length > 0)

const onOwnersRow = (row: RowFate, owner: RowFate): RowFate => {
  if ('lost' in owner) return owner
  return 'lost' in row
    ? row
    : { carriers: row.carriers, predicates: withoutRepeats([...owner.predicates, ...row.predicates]) }
}

/** What becomes of the cells of one column in the rows that one binding owns. */
export const columnFate = (
  journey: Journey,
  owner: Binding,
  sides: readonly Binding[],
  column: string,
  declared: Column | undefined,
): Fate => {
  const ownersRow = rowFate(journey, owner)
  const member = memberWith(owner, sides, column)
  if (member === undefined) return literal(owner, column, ownersRow) ?? lost('it is read, and nothing writes it back')
  const row = member === owner ? ownersRow : onOwnersRow(rowFate(journey, member), ownersRow)
  const fate = fateOfWriters(journey, column, declared, firstPair(writersOf(member, column), column), row)
  return withDefault(owner, column, fate)
}
