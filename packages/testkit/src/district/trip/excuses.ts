import { CODE_SEPARATOR, type Condition, conditionTest, type LossPredicate, TEXT_SEPARATOR } from '@nrec-align/mapping'
import type { Applies } from '../../laws/predicates.ts'

/** What is known of the value that a predicate is asked about. */
export interface Value {
  /** The text that was sent; empty where the field was absent. */
  readonly text: string
  /** Whether everything the field refers to came back. */
  readonly isReferenceBack: boolean
  /** The text of another field of the record, or of one it refers to. */
  readonly textAt: (path: string) => string | undefined
  /** The same of the record that came back. */
  readonly backAt: (path: string) => string | undefined
  /** Whether another record of the kind has the same texts in these fields. */
  readonly hasTwin: (paths: readonly string[]) => boolean
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

const isMet = (when: Readonly<Record<string, Condition>>, { textAt }: Value): boolean =>
  Object.entries(when).every(([path, condition]) => {
    const text = textAt(path)
    const test = conditionTest(condition)
    return test(text) || itemsOf(text ?? '').some((item) => test(item))
  })

/** Each predicate on a common value; what depends on other records is left open. */
const excuses: { readonly [K in Kinds]: (predicate: Of<K>, value: Value) => Applies } = {
  'too-long': ({ most }, { text }) => decided([...text].length > most),
  'list-overflow': ({ most }, { text }) => decided(itemsOf(text).length > most),
  'other-order': (_predicate, { text }) => decided(itemsOf(text).length > 1),
  'only-first': (_predicate, { text }) => decided(itemsOf(text).length > 1),
  'no-slot': (_predicate, value) => ifPresent(value),
  'no-column': (_predicate, value) => ifPresent(value),
  'one-number': ({ others }, { backAt }) =>
    decided(others.some((system) => backAt(`identifiers[${system}]`) !== undefined)),
  'not-picked': perhaps,
  'same-key': ({ paths }, { hasTwin }) => decided(hasTwin(paths)),
  conflict: perhaps,
  'missing-reference': (_predicate, { isReferenceBack }) => decided(!isReferenceBack),
  'default-written': (_predicate, value) => ifAbsent(value),
  'dated-out': perhaps,
  'no-code': ({ known }, { text }) => decided(itemsOf(text).some((item) => !known.includes(item))),
  'no-code-together': ({ paths, known }, { textAt }) => {
    const texts = paths.map((path) => textAt(path))
    const isSaid = (code: readonly (string | undefined)[]): boolean =>
      code.every((value, place) => value === texts[place] || (place > 0 && texts[place] === undefined))
    return decided(!known.some(isSaid))
  },
  'no-row': ({ when }, value) =>
    when === undefined || value.text === '' ? ifPresent(value) : decided(!when.some((one) => isMet(one, value))),
  derived: perhaps,
  restated: perhaps,
  'other-spelling': (_predicate, value) => ifPresent(value),
  'too-many-digits': ({ most }, { text }) => decided(decimalsOf(text) > most),
  'no-identifier': ({ texts }, { text }) => decided(texts.includes(text)),
  'none-yes': (_predicate, value) => ifPresent(value),
  'incomplete-row': ({ path, known }, { textAt }) => {
    const text = textAt(path)
    return decided(text === undefined || (known !== undefined && !itemsOf(text).some((item) => known.includes(item))))
  },
  'made-anew': perhaps,
}

/** What of a value is not kept is left out, and nothing comes back in its place. */
const leftOut: readonly Kinds[] = [
  'too-long',
  'list-overflow',
  'only-first',
  'no-slot',
  'one-number',
  'no-code',
  'no-code-together',
  'no-row',
  'no-identifier',
  'none-yes',
  'incomplete-row',
]

const itemsIn = (text: string): readonly string[] =>
  text.startsWith('[{') ? (JSON.parse(text) as object[]).map((item) => JSON.stringify(item)) : itemsOf(text)

const isPart = (text: string, back: string): boolean => {
  const items = itemsIn(text)
  return itemsIn(back).every((item) => items.includes(item))
}

/** Whether a value came back in a way that a predicate allows. */
const isAllowed = (predicate: LossPredicate, { text }: Value, back: string): boolean => {
  if (predicate.kind === 'made-anew' && !predicate.text.startsWith('(')) return back === predicate.text
  return !leftOut.includes(predicate.kind) || isPart(text, back)
}

/** Whether a predicate can make a common value come back as it did. */
export const excusedBy = (predicate: LossPredicate, value: Value, back: string): Applies =>
  isAllowed(predicate, value, back)
    ? (excuses[predicate.kind] as (predicate: LossPredicate, value: Value) => Applies)(predicate, value)
    : 'no'
