import type { ComparisonFacts, Comparisons } from './comparison.ts'

/** What two steps say together; nothing where it would be a guess. */
type Composition<First extends keyof Comparisons, Second extends keyof Comparisons> = (
  first: Comparisons[First],
  second: Comparisons[Second],
) => ComparisonFacts | undefined

type Compositions = {
  readonly [First in keyof Comparisons]: { readonly [Second in keyof Comparisons]: Composition<First, Second> }
}

const guess = () => undefined
const second = <C>(_: unknown, comparison: C): C => comparison
const first = <C>(comparison: C): C => comparison

const compositions: Compositions = {
  exact: {
    exact: second,
    rescaled: second,
    subset: second,
    complement: second,
    proxy: second,
    'not-comparable': second,
  },
  rescaled: {
    exact: first,
    rescaled: (one, other) => ({ kind: 'rescaled', factor: one.factor * other.factor }),
    subset: guess,
    complement: guess,
    proxy: guess,
    'not-comparable': second,
  },
  subset: {
    exact: first,
    rescaled: guess,
    subset: (one, other) => (one.part === other.part ? one : undefined),
    complement: guess,
    proxy: guess,
    'not-comparable': guess,
  },
  complement: {
    exact: first,
    rescaled: guess,
    subset: guess,
    complement: () => ({ kind: 'exact' }),
    proxy: guess,
    'not-comparable': second,
  },
  proxy: {
    exact: first,
    rescaled: guess,
    subset: guess,
    complement: guess,
    proxy: guess,
    'not-comparable': guess,
  },
  'not-comparable': {
    exact: first,
    rescaled: first,
    subset: guess,
    complement: first,
    proxy: guess,
    'not-comparable': guess,
  },
}

type AnyComposition = (first: ComparisonFacts, second: ComparisonFacts) => ComparisonFacts | undefined

/**
 * What follows for the first and the third indicator from how both compare with a second.
 *
 * @param one - How the first compares with the second.
 * @param other - How the second compares with the third.
 * @returns A comparison that holds whenever both do, or nothing where none does: two proxies say nothing of each other.
 */
export const compose = (one: ComparisonFacts, other: ComparisonFacts): ComparisonFacts | undefined =>
  (compositions[one.kind][other.kind] as AnyComposition)(one, other)
