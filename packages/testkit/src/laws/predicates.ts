import type { LossPredicate } from '@nrec-align/mapping'

/** What a predicate says of a cell: it applies, it cannot, or other records decide. */
export type Applies = 'yes' | 'no' | 'perhaps'

type Kinds = LossPredicate['kind']

type Of<K extends Kinds> = Extract<LossPredicate, { readonly kind: K }>

const decided = (applies: boolean): Applies => (applies ? 'yes' : 'no')
const perhaps = (): Applies => 'perhaps'

const itemsOf = (cell: string): readonly string[] => cell.split(/[,;]/).map((item) => item.trim())

const scaleOf = (cell: string): number => /\.([0-9]*)$/.exec(cell)?.[1]?.length ?? 0

/** Each predicate on the text of a cell; what depends on other records is left open. */
const predicates: { readonly [K in Kinds]: (predicate: Of<K>, cell: string) => Applies } = {
  'too-long': ({ most }, cell) => decided([...cell].length > most),
  'list-overflow': ({ most }, cell) => (itemsOf(cell).length > most ? 'yes' : 'perhaps'),
  'other-order': perhaps,
  'only-first': (_predicate, cell) => decided(itemsOf(cell).length > 1),
  'no-slot': perhaps,
  'no-column': perhaps,
  'one-number': perhaps,
  'not-picked': perhaps,
  'same-key': perhaps,
  conflict: perhaps,
  'missing-reference': perhaps,
  'default-written': (_predicate, cell) => (cell === '' ? 'perhaps' : 'no'),
  'dated-out': perhaps,
  'no-code': perhaps,
  'no-code-together': perhaps,
  'no-row': perhaps,
  derived: perhaps,
  restated: perhaps,
  'other-spelling': (_predicate, cell) => (cell === '' ? 'no' : 'perhaps'),
  'too-many-digits': ({ most }, cell) => decided(scaleOf(cell) > most),
  'no-identifier': ({ texts }, cell) => (texts.includes(cell) ? 'yes' : 'perhaps'),
  'none-yes': perhaps,
  'incomplete-row': perhaps,
  'made-anew': perhaps,
}

/** Whether a predicate can keep a cell from coming back. */
export const applies = (predicate: LossPredicate, cell: string): Applies =>
  (predicates[predicate.kind] as (predicate: LossPredicate, cell: string) => Applies)(predicate, cell)
