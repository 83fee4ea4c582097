import type { Fate } from '../loss/column-loss.ts'
import { lost, reasons } from '../loss/judge.ts'
import { withoutRepeats } from '../loss/limits.ts'
import type { LossPredicate } from '../loss/loss-predicate.ts'

/** The verdict that predicates alone make. */
export const dependsOn = (predicates: readonly LossPredicate[]): Fate => {
  const distinct = withoutRepeats(predicates)
  const verdict = distinct.length === 0 ? 'kept' : 'depends'
  return { verdict, reason: reasons[verdict], ...(distinct.length === 0 ? {} : { predicates: distinct }) }
}

type Codes = NonNullable<Fate['codes']>

/** A code comes back as itself where some kind of row keeps it: a record is written by the kind of row that is meant for it. */
const mergedCodes = (all: readonly Codes[]): Codes => {
  const wires = new Set(all.flat().map(([wire]) => wire))
  return [...wires].map((wire) => {
    const backs = all.flatMap((codes) => codes.flatMap(([one, back]) => (one === wire ? [back] : [])))
    return [wire, backs.includes(wire) ? wire : backs.find((back) => back !== undefined)] as const
  })
}

const isEqual = (one: Fate, other: Fate): boolean =>
  JSON.stringify({ ...one, home: '', reason: '' }) === JSON.stringify({ ...other, home: '', reason: '' })

/** What becomes of a field in one kind of row, and when a record has no such row. */
export interface RowsFate {
  readonly fate: Fate
  readonly cases: readonly LossPredicate[]
}

/** What becomes of a field whose records have several kinds of rows, from its fate in each of them. */
export const mergedFate = (kinds: readonly RowsFate[]): Fate => {
  const [first = lost('nothing writes it')] = kinds.map(({ fate }) => fate)
  if (kinds.every(({ fate }) => isEqual(fate, first))) return first
  const live = kinds.flatMap(({ fate, cases }) =>
    fate.verdict === 'lost' ? [] : [{ ...fate, predicates: [...(fate.predicates ?? []), ...cases] }],
  )
  const [some = first] = live
  const codes = live.flatMap((fate) => (fate.codes === undefined ? [] : [fate.codes]))
  const merged = codes.length === live.length && codes.length > 0 ? mergedCodes(codes) : undefined
  const predicates = withoutRepeats([
    ...live.flatMap(({ predicates: own }) => own).filter(({ kind }) => merged === undefined || kind !== 'no-code'),
  ])
  const isChanged = merged?.some(([wire, back]) => wire !== back) === true
  const verdict = isChanged ? 'changed' : predicates.length === 0 ? 'kept' : 'depends'
  return {
    verdict,
    ...(some.path === undefined ? {} : { path: some.path }),
    ...(some.home === undefined ? {} : { home: some.home }),
    ...(merged === undefined ? {} : { codes: merged }),
    ...(predicates.length === 0 ? {} : { predicates }),
    reason: reasons[verdict],
  }
}
