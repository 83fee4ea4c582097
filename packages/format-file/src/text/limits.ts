/** A format file is written by people; anything larger is another kind of file. */
export const limits = {
  /** Characters of text. */
  characters: 2 * 1024 * 1024,
  /** Lists and mappings inside one another. */
  depth: 40,
  /** Values after everything that is written once and used several times has been put in. */
  values: 200_000,
} as const
