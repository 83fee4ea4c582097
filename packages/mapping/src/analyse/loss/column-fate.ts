import { leafOf } from '@nrec-align/schema'
import type { Binding, Default } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import { writtenBy } from '../../plan/condition.ts'
import { textsOf } from '../columns-of.ts'
import { type Home, homesOfBinding, isIdentifier, keyOf } from '../home.ts'
import { type Carriage, carriageOf } from './carriage.ts'
import type { Fate } from './column-loss.ts'
import type { Journey } from './journey.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { roundTrip, type Trip } from './round-trip.ts'
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
  const texts = textsOf(condition) ?? []
  if ('lost' in row) return texts.length === 1 ? { ...lost(row.lost), constant: true } : lost(row.lost)
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

const ofLists: readonly LossPredicate['kind'][] = ['list-overflow', 'other-order', 'only-first']

const listTypes: readonly unknown[] = ['codes', 'texts', 'references']

const holdsSeveral = (home: Home): boolean => listTypes.includes(leafOf(home.entity, home.leaf)?.type)

/** Limits that the cells of a column can break: a text no longer than its own column never is too long for a wider one. */
const breakable = (
  predicates: readonly LossPredicate[],
  home: Home,
  column: Column | undefined,
  trip: Trip,
): readonly LossPredicate[] =>
  predicates.filter((predicate) => {
    if (predicate.kind === 'too-long') {
      return trip.codes === undefined && (column?.length === undefined || column.length > predicate.most)
    }
    if (predicate.kind === 'too-many-digits') return (trip.scale ?? Number.POSITIVE_INFINITY) > predicate.most
    if (predicate.kind === 'list-overflow' && home.columns.length > 1) return home.columns.length > predicate.most
    return holdsSeveral(home) || !ofLists.includes(predicate.kind)
  })

/** A cell that may be blank comes back filled where the target declares a default for its own column. */
/** A default as a reader sees it: its text, or in brackets where the text comes from. */
export const defaultText = (value: Default<string>[0]): string =>
  typeof value === 'string' ? value : `(${'column' in value ? value.column : value.option})`

const filledThere = ({ home }: Carriage, column: Column | undefined): readonly LossPredicate[] => {
  const value = home.columns.map((name) => home.binding.defaults?.[name]?.[0]).find((one) => one !== undefined)
  if (value === undefined || column?.required === 'always') return []
  return [{ kind: 'default-written', text: defaultText(value) }]
}

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
  const carried = breakable(carriage.predicates, home, declared, trip)
  const predicates = withoutRepeats([
    ...rowPredicates,
    ...carried,
    ...filledThere(carriage, declared),
    ...trip.predicates,
    ...unknown,
  ])
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
const restates = (journey: Journey, { entity, leaf }: Home): boolean => {
  const key = keyOf(entity, isIdentifier(leaf) ? 'identifiers' : leaf)
  return (journey.sourceReads.get(key) ?? []).some((home) => home.leaf === leaf)
}

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
  const text = defaultText(value)
  const predicates: readonly LossPredicate[] = [...(fate.predicates ?? []), { kind: 'default-written', text }]
  return {
    ...fate,
    predicates,
    verdict: fate.verdict === 'kept' ? 'depends' : fate.verdict,
    reason: fate.verdict === 'kept' ? reasons.depends : fate.reason,
  }
}

const ownsColumn = (member: Binding, column: string): boolean =>
  writersOf(member, column).some((home) => home.columns[0] === column)

const putsLiteral = (member: Binding, column: string): boolean => {
  const condition = member.where?.[column]
  return condition !== undefined && writtenBy(condition) !== undefined
}

/** Members of a row that fill a column: with a pair or literal of its own, else as part of something larger. */
const membersWith = (members: readonly Binding[], column: string): readonly Binding[] => {
  const own = members.filter((member) => ownsColumn(member, column) || putsLiteral(member, column))
  return own.length > 0 ? own : members.filter((member) => writersOf(member, column).length > 0)
}

const onOwnersRow = (row: RowFate, owner: RowFate): RowFate => {
  if ('lost' in owner) return owner
  return 'lost' in row
    ? row
    : { carriers: row.carriers, predicates: withoutRepeats([...owner.predicates, ...row.predicates]) }
}

/** What becomes of the cells of a column in the rows of one kind of record. */
export interface RecordFate extends Fate {
  readonly binding: string
}

/**
 * What becomes of the cells of one column in the rows that one binding owns.
 *
 * @returns one fate, or several where the owner and its sides fill the column on different rows
 */
export const columnFates = (
  journey: Journey,
  owner: Binding,
  sides: readonly Binding[],
  column: string,
  declared: Column | undefined,
): readonly RecordFate[] => {
  const ownersRow = rowFate(journey, owner)
  const members = membersWith([owner, ...sides], column)
  if (members.length === 0) return [{ binding: owner.id, ...lost('it is read, and nothing writes it back') }]
  return members.map((member) => {
    const row = member === owner ? ownersRow : onOwnersRow(rowFate(journey, member), ownersRow)
    const writers = firstPair(writersOf(member, column), column)
    const fate =
      (writers.length === 0 ? literal(member, column, row) : undefined) ??
      fateOfWriters(journey, column, declared, writers, row)
    return { binding: member.id, ...withDefault(owner, column, fate) }
  })
}
