import type { Fate, LossPredicate } from '@nrec-align/mapping'
import { excusedBy, type Value } from './excuses.ts'

/** How a field fared, compared with what was foretold. */
export type Outcome =
  | { readonly kind: 'kept' | 'changed' | 'lost' | 'absent' }
  | { readonly kind: 'excused'; readonly by: LossPredicate['kind'] }
  | { readonly kind: 'wrong'; readonly why: string }

/** What a list of codes, or one code, is said to come back as; `undefined` where the codes do not say. */
const foretold = ({ codes }: Fate, text: string): string | undefined => {
  if (codes === undefined || text === '') return undefined
  const known = new Map(codes)
  const items = text.split('|')
  if (!items.every((item) => known.has(item))) return undefined
  return items.flatMap((item) => known.get(item) ?? []).join('|')
}

const excuseOf = (fate: Fate, value: Value, back: string): LossPredicate | undefined =>
  fate.predicates?.find((predicate) => excusedBy(predicate, value, back) === 'yes') ??
  fate.predicates?.find((predicate) => excusedBy(predicate, value, back) !== 'no')

/** Compares a value that came back with what was foretold of it; a blank text is an absent value. */
export const outcomeOf = (fate: Fate, value: Value, back: string): Outcome => {
  const { text } = value
  const excuse = excuseOf(fate, value, back)
  if (text === '' && back === '') return { kind: 'absent' }
  if (fate.verdict === 'lost') {
    if (back === '') return { kind: 'lost' }
    if (excuse !== undefined) return { kind: 'excused', by: excuse.kind }
    return {
      kind: 'wrong',
      why: text === back ? 'called lost, but it comes back' : 'called lost, but something comes back',
    }
  }
  const code = foretold(fate, text)
  if (code !== undefined && code === back) return { kind: code === text ? 'kept' : code === '' ? 'lost' : 'changed' }
  if (code === undefined && text === back) return { kind: 'kept' }
  if (excuse !== undefined) return { kind: 'excused', by: excuse.kind }
  const instead = code === undefined ? fate.verdict : `said to come back as "${code}"`
  return { kind: 'wrong', why: `${instead}, but "${text}" comes back as "${back}"` }
}
