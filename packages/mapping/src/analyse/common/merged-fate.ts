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

/** What becomes of a field whose records have several kinds of rows, from its fate in each of them. */
export const mergedFate = (fates: readonly Fate[], record: string): Fate => {
  const [first = lost('nothing writes it')] = fates
  if (fates.every((fate) => isEqual(fate, first))) return first
  const live = fates.filter(({ verdict }) => verdict !== 'lost' || fates.every((fate) => fate.verdict === 'lost'))
  const [some = first] = live
  const codes = live.flatMap((fate) => (fate.codes === undefined ? [] : [fate.codes]))
  const merged = codes.length === live.length && codes.length > 0 ? mergedCodes(codes) : undefined
  const predicates = withoutRepeats([
    ...live.flatMap((fate) => fate.predicates ?? []).filter(({ kind }) => merged === undefined || kind !== 'no-code'),
    { kind: 'no-row', record },
  ])
  const isChanged = merged?.some(([wire, back]) => wire !== back) === true
  const verdict = some.verdict === 'lost' ? 'lost' : isChanged ? 'changed' : 'depends'
  return {
    verdict,
    ...(some.path === undefined ? {} : { path: some.path }),
    ...(some.home === undefined ? {} : { home: some.home }),
    ...(merged === undefined ? {} : { codes: merged }),
    predicates,
    reason: reasons[verdict],
  }
}
