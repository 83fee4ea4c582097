import { words } from '../../catalogue/words.ts'
import type { ComparisonFacts, StatedComparison } from '../comparison.ts'

/** One statement: two ids, how they compare, and why, in both languages. */
export type Row = readonly [
  first: string,
  second: string,
  comparison: ComparisonFacts,
  english: string,
  spanish: string,
]

export const exact = { kind: 'exact' } as const
export const complement = { kind: 'complement' } as const
export const proxy = { kind: 'proxy' } as const
export const notComparable = { kind: 'not-comparable' } as const
/** The first is a part of the second. */
export const partOf = { kind: 'subset', part: 'first' } as const

export const statements = (rows: readonly Row[]): readonly StatedComparison[] =>
  rows.map(([first, second, comparison, en, es]) => ({
    first,
    second,
    comparison: { ...comparison, reason: words(en, es) },
  }))
