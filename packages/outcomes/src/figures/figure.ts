import type { Period } from './period.ts'
import type { Place } from './place.ts'
import type { Subgroup } from './subgroup.ts'

/** What a figure is of: an indicator, for a place, a period and a group. */
export interface FigureKey {
  /** The id of the indicator's definition, which never changes its meaning: another definition has another id. */
  readonly indicator: string
  readonly place: Place
  readonly period: Period
  readonly subgroup: Subgroup
}

/**
 * How numerator and denominator make the value. A proportion counts people of whom each is in the numerator or not, so that
 * `0 ≤ numerator ≤ denominator`; a ratio divides sums, as attendance does days; a rate counts events; a count stands alone.
 */
export type FigureKind = 'proportion' | 'ratio' | 'rate' | 'count'

/** Why there is no value. */
export type NotCalculated =
  | 'no-data'
  | 'too-few-people'
  | 'zero-denominator'
  | 'zero-comparison-risk'
  | 'too-few-years'
  | 'several-instruments'

/** A figure as counted, before anything is protected: never to be published as it is. */
export interface Figure extends FigureKey {
  readonly kind: FigureKind
  /** Distinct people in the denominator; of a count, those counted. */
  readonly people: number
  readonly numerator: number
  /** Zero where the figure is a count. */
  readonly denominator: number
  /** Distinct people of the place, period and group of whom the indicator's data are missing. */
  readonly missing: number
  readonly notCalculated?: NotCalculated
}
