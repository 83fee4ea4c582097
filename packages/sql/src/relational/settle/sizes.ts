/** How much the database does at once. Texts stay in its memory until they are put together or sorted. */
export interface Sizes {
  /** Entities that are folded at a time. */
  readonly folded: number
  /** Entities whose lines are sorted at a time. */
  readonly written: number
}

export const usualSizes: Sizes = { folded: 200_000, written: 100_000 }
