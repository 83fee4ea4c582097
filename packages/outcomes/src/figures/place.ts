/** The kinds of place for which figures are computed. */
export type PlaceKind = 'school' | 'district' | 'state' | 'initiative' | 'partner' | 'custom'

/** A place that figures describe: a school, a body above it, or a set of people that a community calls its own. */
export interface Place {
  readonly kind: PlaceKind
  /** The id of the organization or initiative in the common record, or the name that a table of places gives. */
  readonly id: string
  /** What people call it, where the common record says. */
  readonly name?: string
}
