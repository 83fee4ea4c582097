import type { NotCalculated } from '../figures/index.ts'
import { type Counted, othersOf, shareOf } from './counted.ts'

/** The sizes below which a risk ratio says more about chance than about a place. */
export interface RiskRatioMinimums {
  /** People counted in each group; at most 10 are presumed reasonable. */
  readonly cell: number
  /** People in each group; at most 30 are presumed reasonable. */
  readonly people: number
}

/** A group and everybody, the group among them, in one place. */
export interface GroupOfAll {
  readonly group: Counted
  readonly all: Counted
}

/** A risk ratio, or why there is none. */
export type RiskRatio =
  | {
      /** Compared with all others of the place, or, where those are too few, with all others of the state. */
      readonly method: 'risk-ratio' | 'alternate-risk-ratio'
      readonly value: number
      /** The risk of the group and of those it is compared with, as shares of 1. */
      readonly risk: number
      readonly comparisonRisk: number
      readonly notCalculated?: never
    }
  | {
      readonly notCalculated: Extract<NotCalculated, 'too-few-people' | 'zero-comparison-risk'>
      readonly method?: never
      readonly value?: never
      readonly risk?: never
      readonly comparisonRisk?: never
    }

/** The largest minimums that are presumed reasonable. */
export const presumedMinimums: RiskRatioMinimums = { cell: 10, people: 30 }

const isLargeEnough = ({ numerator, denominator }: Counted, { cell, people }: RiskRatioMinimums): boolean =>
  numerator >= cell && denominator >= people

const ratio = (method: 'risk-ratio' | 'alternate-risk-ratio', group: Counted, comparison: Counted): RiskRatio => {
  const [risk, comparisonRisk] = [shareOf(group), shareOf(comparison)]
  if (comparisonRisk === 0) return { notCalculated: 'zero-comparison-risk' }
  return { method, value: risk / comparisonRisk, risk, comparisonRisk }
}

/**
 * How many times as likely something is for a group as for all other groups of the same district; where the others of the district are
 * too few, as for all others of the state. Nothing is rounded before dividing.
 *
 * @param district - The group and everybody in the district.
 * @param options - `state`: the same group and everybody in the state; `minimums`: those presumed reasonable unless told.
 * @returns The ratio with its risks, or that the groups are too small, or that nobody it is compared with is at risk.
 * @see 34 CFR 300.647
 *
 * @example
 * ```ts
 * import { riskRatio } from '@nrec-align/outcomes'
 *
 * const district = { group: { numerator: 20, denominator: 100 }, all: { numerator: 50, denominator: 400 } }
 * const found = riskRatio(district)
 * console.assert(found.method === 'risk-ratio' && found.value === 2)
 * ```
 */
export const riskRatio = (
  district: GroupOfAll,
  { state, minimums = presumedMinimums }: { readonly state?: GroupOfAll; readonly minimums?: RiskRatioMinimums } = {},
): RiskRatio => {
  const { group, all } = district
  if (!isLargeEnough(group, minimums)) return { notCalculated: 'too-few-people' }
  const others = othersOf(all, group)
  if (isLargeEnough(others, minimums)) return ratio('risk-ratio', group, others)
  const elsewhere = state === undefined ? undefined : othersOf(state.all, state.group)
  if (elsewhere === undefined || !isLargeEnough(elsewhere, minimums)) return { notCalculated: 'too-few-people' }
  return ratio('alternate-risk-ratio', group, elsewhere)
}
