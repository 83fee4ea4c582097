import type { Binding } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import { writtenBy } from '../../plan/condition.ts'
import { textsOf } from '../columns-of.ts'
import { type Home, isIdentifier, keyOf } from '../home.ts'
import { type Carriage, carriageOf } from './carriage.ts'
import type { Fate } from './column-loss.ts'
import type { Journey } from './journey.ts'
import { judge, lost, reasons } from './judge.ts'
import { defaultText, withoutRepeats } from './limits.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { type RowFate, rowFate } from './rows.ts'
import { firstPair, membersWith, writersOf } from './writers.ts'

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

const withDefault = (owner: Binding, column: string, fate: Fate, row: RowFate): Fate => {
  const value = owner.defaults?.[column]?.[0]
  if (value === undefined || 'lost' in row) return fate
  const text = defaultText(value)
  // What the target does not keep is written as the default says, which may be what stood there.
  if (fate.verdict === 'lost') return { ...fate, verdict: 'depends', predicates: [{ kind: 'made-anew', text }] }
  // A code that the other format has no word for leaves a blank, which the default fills.
  const fillsLostCodes = fate.codes?.some(([, back]) => back === undefined) === true
  const predicates: readonly LossPredicate[] = [
    ...(fate.predicates ?? []),
    { kind: 'default-written', text },
    ...(fillsLostCodes ? [{ kind: 'made-anew', text } as const] : []),
  ]
  return {
    ...fate,
    predicates,
    verdict: fate.verdict === 'kept' ? 'depends' : fate.verdict,
    reason: fate.verdict === 'kept' ? reasons.depends : fate.reason,
  }
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
    return { binding: member.id, ...withDefault(owner, column, fate, row) }
  })
}
