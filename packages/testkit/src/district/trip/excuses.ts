import { CODE_SEPARATOR, type LossPredicate, TEXT_SEPARATOR } from '@nrec-align/mapping'
import type { Applies } from '../../laws/predicates.ts'

/** What is known of the value that a predicate is asked about. */
export interface Value {
  /** The text that was sent; empty where the field was absent. */
  readonly text: string
  /** Whether everything the field refers to came back. */
  readonly isReferenceBack: boolean
  /** Whether a field of the record, or of one it refers to, was absent. */
  readonly isAbsent: (path: string) => boolean
}

type Kinds = LossPredicate['kind']

type Of<K extends Kinds> = Extract<LossPredicate, { readonly kind: K }>

const decided = (applies: boolean): Applies => (applies ? 'yes' : 'no')
const perhaps = (): Applies => 'perhaps'

const itemsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(CODE_SEPARATOR).flatMap((item) => item.split(TEXT_SEPARATOR))

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

const ifPresent = ({ text }: Value): Applies => (text === '' ? 'no' : 'perhaps')
const ifAbsent = ({ text }: Value): Applies => (text === '' ? 'perhaps' : 'no')

/** Each predicate on a common value; what depends on other records is left open. */
const excuses: { readonly [K in Kinds]: (predicate: Of<K>, value: Value) => Applies } = {
  'too-long': ({ most }, { text }) => decided([...text].length > most),
  'list-overflow': ({ most }, { text }) => decided(itemsOf(text).length > most),
  'other-order': (_predicate, { text }) => decided(itemsOf(text).length > 1),
  'only-first': (_predicate, { text }) => decided(itemsOf(text).length > 1),
  'no-slot': (_predicate, value) => ifPresent(value),
  'no-column': (_predicate, value) => ifPresent(value),
  'not-picked': perhaps,
  conflict: perhaps,
  'missing-reference': (_predicate, { isReferenceBack }) => decided(!isReferenceBack),
  'default-written': (_predicate, value) => ifAbsent(value),
  'dated-out': perhaps,
  'no-code': ({ known }, { text }) => decided(itemsOf(text).some((item) => !known.includes(item))),
  'no-row': (_predicate, value) => ifPresent(value),
  derived: perhaps,
  restated: perhaps,
  'other-spelling': (_predicate, value) => ifPresent(value),
  'too-many-digits': ({ most }, { text }) => decided(decimalsOf(text) > most),
  'no-identifier': ({ texts }, { text }) => decided(texts.includes(text)),
  'none-yes': (_predicate, value) => ifPresent(value),
  'incomplete-row': ({ path }, { isAbsent }) => decided(isAbsent(path)),
  'made-anew': perhaps,
}

/** Whether a predicate can keep a common value from coming back. */
export const excusedBy = (predicate: LossPredicate, value: Value): Applies =>
  (excuses[predicate.kind] as (predicate: LossPredicate, value: Value) => Applies)(predicate, value)
