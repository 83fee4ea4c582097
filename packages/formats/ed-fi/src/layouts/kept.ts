/** Why members are kept for the same format only. */
export const kept = {
  /** Most members that no common field holds. */
  noField: 'The common record has no field for it.',
  /** Parts of a list element of which the common record keeps less. */
  partOfElement: 'The common record keeps less of such an element.',
  /** Lists that the common record does not hold. */
  noList: 'The common record does not hold such a list.',
} as const

/** Why members are read and thrown away. */
export const thrownAway = {
  identityDocument:
    'Papers that prove who somebody is have no use in the common record and are not to be copied about.',
  secret: 'A number of this kind is secret: it is never read and never written.',
  item: 'Answers to single items are not part of the common record.',
  derived: 'It follows from how the score is written, and is written anew.',
} as const
