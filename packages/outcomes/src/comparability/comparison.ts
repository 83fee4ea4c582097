import type { ComparabilityCode } from '@nrec-align/schema'
import type { Words } from '../catalogue/words.ts'

/** What each kind of comparison says beyond its name. */
export interface Comparisons {
  /** One definition under two names. */
  readonly exact: { readonly kind: 'exact' }
  /** The first value is the second times the factor, which is above zero. */
  readonly rescaled: { readonly kind: 'rescaled'; readonly factor: number }
  /** Everybody counted by the part is counted by the other as well. */
  readonly subset: { readonly kind: 'subset'; readonly part: 'first' | 'second' }
  /** Of the same people, each counts in one of the two and never in both. */
  readonly complement: { readonly kind: 'complement' }
  /** The two speak of the same thing and measure it otherwise: to be shown beside each other, never joined. */
  readonly proxy: { readonly kind: 'proxy' }
  readonly 'not-comparable': { readonly kind: 'not-comparable' }
}

/** How two indicators compare, without the reason. */
export type ComparisonFacts = Comparisons[ComparabilityCode]

/** How two indicators compare, and why. */
export type IndicatorComparison = ComparisonFacts & { readonly reason: Words }

/** A comparison that somebody has stated, from which others follow. */
export interface StatedComparison {
  /** The id of an indicator's definition. */
  readonly first: string
  /** The id of another. */
  readonly second: string
  readonly comparison: IndicatorComparison
}
