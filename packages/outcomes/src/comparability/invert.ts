import type { ComparisonFacts, Comparisons } from './comparison.ts'

type Inversions = { readonly [K in keyof Comparisons]: (comparison: Comparisons[K]) => Comparisons[K] }

const inversions: Inversions = {
  exact: (comparison) => comparison,
  rescaled: ({ kind, factor }) => ({ kind, factor: 1 / factor }),
  subset: ({ kind, part }) => ({ kind, part: part === 'first' ? 'second' : 'first' }),
  complement: (comparison) => comparison,
  proxy: (comparison) => comparison,
  'not-comparable': (comparison) => comparison,
}

/** The same comparison told from the other indicator. */
export const invert = <C extends ComparisonFacts>(comparison: C): ComparisonFacts =>
  (inversions[comparison.kind] as (one: ComparisonFacts) => ComparisonFacts)(comparison)
