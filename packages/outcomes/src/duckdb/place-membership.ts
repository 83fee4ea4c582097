/**
 * One row of a table of custom places: who belongs to a place. Every member that is given must fit, and at least one is: the person
 * themselves, the school, or the residence; an address is compared without regard to case and blanks at its ends.
 */
export interface PlaceMembership {
  /** The id of the place, as figures name it. */
  readonly place: string
  /** What people call the place; one row that says so is enough. */
  readonly name?: string
  /** The id of a person in the common record. */
  readonly person?: string
  /** The id of a school in the common record. */
  readonly school?: string
  /** The street line of a residence. */
  readonly line1?: string
  readonly city?: string
  readonly state?: string
  readonly postalCode?: string
  /** The five-digit FIPS code of a county. */
  readonly countyFips?: string
}
