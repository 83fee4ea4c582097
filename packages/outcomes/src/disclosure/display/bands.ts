/** How wide the ranges are for groups of some size. */
export interface RangeBand {
  /** The smallest group of the band, in people. */
  readonly people: number
  /** The width of a range in percentage points: a whole number that divides 100. */
  readonly points: number
}

/**
 * Ranges that hold at least four numerators each whatever the size of the group, so that a range alone leaves room for 3.
 * Groups below the first band are hidden.
 *
 * @example
 * ```ts
 * import { defaultBands } from '@nrec-align/outcomes'
 *
 * console.assert(defaultBands.every(({ people, points }) => (people * points) / 100 >= 4))
 * ```
 */
export const defaultBands: readonly RangeBand[] = [
  { people: 10, points: 50 },
  { people: 20, points: 20 },
  { people: 40, points: 10 },
  { people: 80, points: 5 },
  { people: 400, points: 1 },
]

/** The band of a group, or none when the group is smaller than every band's smallest. */
export const bandFor = (bands: readonly RangeBand[], people: number): RangeBand | undefined =>
  bands.filter((band) => band.people <= people).reduce<RangeBand | undefined>(larger, undefined)

const larger = (best: RangeBand | undefined, band: RangeBand): RangeBand =>
  best === undefined || band.people > best.people ? band : best
