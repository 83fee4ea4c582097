/**
 * How figures add up, so that one that is hidden can be computed from others: groups that divide everybody, places that divide a
 * larger one, groups collapsed into one, years pooled.
 */
export type RelationKind = 'subgroups' | 'places' | 'collapsed' | 'pooled'

/**
 * One sum: numerator and denominator of the whole are those of its parts together. So are the people, unless somebody is in two
 * parts, as a student whose days at two schools are added up.
 */
export interface Relation {
  readonly kind: RelationKind
  /** The id of a figure, see {@link figureId}. */
  readonly whole: string
  /** Ids of figures; all of them, or the sum does not hold and there is no relation. */
  readonly parts: readonly string[]
}
