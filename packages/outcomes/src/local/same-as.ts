import type { ComparabilityCode } from '@nrec-align/schema'
import { z } from 'zod'
import type { Words } from '../catalogue/words.ts'
import type { Comparisons } from '../comparability/comparison.ts'
import { code, id, names, wordsShape } from '../written-file/shapes.ts'

/** What a file says of a local indicator beside another one. */
export interface SameAs {
  readonly indicator: string
  readonly comparability: ComparabilityCode
  readonly reason: Words
  /** Of a part: which of the two it is. */
  readonly part?: 'this' | 'other'
  /** Of another scale: a value of this one is a value of the other times the factor. */
  readonly factor?: number
}

export const sameAsShape: z.ZodType<SameAs> = names({
  indicator: id,
  comparability: code('comparability'),
  reason: wordsShape,
  part: z.enum(['this', 'other']).optional(),
  factor: z.number().positive().optional(),
})

interface Said {
  /** The name that the word needs beside it, if any. */
  readonly needs?: 'part' | 'factor'
}

/** What each word needs beside it. */
const needs: { readonly [K in keyof Comparisons]: Said } = {
  exact: {},
  rescaled: { needs: 'factor' },
  subset: { needs: 'part' },
  complement: {},
  proxy: {},
  'not-comparable': {},
}

/** The name that the word needs beside it. */
export const needed = ({ comparability }: SameAs): 'part' | 'factor' | undefined => needs[comparability].needs

type FactsOf = { readonly [K in keyof Comparisons]: (said: SameAs) => Comparisons[K] }

const factsOf: FactsOf = {
  exact: () => ({ kind: 'exact' }),
  rescaled: ({ factor = 1 }) => ({ kind: 'rescaled', factor }),
  subset: ({ part }) => ({ kind: 'subset', part: part === 'other' ? 'second' : 'first' }),
  complement: () => ({ kind: 'complement' }),
  proxy: () => ({ kind: 'proxy' }),
  'not-comparable': () => ({ kind: 'not-comparable' }),
}

/** The statement that it makes. */
export const statedBy = (first: string, said: SameAs) => ({
  first,
  second: said.indicator,
  comparison: { ...factsOf[said.comparability](said), reason: said.reason },
})
