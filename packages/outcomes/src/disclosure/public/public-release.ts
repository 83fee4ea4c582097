import type { Period, Place, RelationKind, SubgroupPart } from '../../figures/index.ts'
import type { PublicFigure } from './public-figure.ts'

declare const published: unique symbol

/** Figures that may be published together. Only `protect` makes them. */
export interface PublicRelease {
  readonly [published]: true
  /** In the order in which the figures were given; merged groups stand at the end. */
  readonly figures: readonly PublicFigure[]
  /** Groups that are hidden one by one and shown together: the id of the merged figure, and of those in it. */
  readonly merged: readonly { readonly figure: string; readonly parts: readonly string[] }[]
  readonly hiddenShares: readonly HiddenShare[]
  readonly suggestions: readonly Suggestion[]
}

/** How many of a place's people are in groups that are not shown, along one dimension. */
export interface HiddenShare {
  readonly indicator: string
  readonly place: Place
  readonly period: Period
  readonly dimension: SubgroupPart['dimension']
  /** People in groups whose value is suppressed. */
  readonly hidden: number
  /** People in all groups of the dimension. */
  readonly people: number
}

/** A figure of this release that is shown and that a hidden one is part of. */
export interface Suggestion {
  /** The id of the hidden figure. */
  readonly hidden: string
  /** The id of the figure that is shown. */
  readonly instead: string
  /** How the hidden one is part of it: years pooled, a larger place, groups collapsed. */
  readonly kind: Exclude<RelationKind, 'subgroups'>
}
