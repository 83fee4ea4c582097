import type { Units } from './units.ts'

/** Follows the records of a file just far enough to know where each ends; it agrees with the reader of the same container. */
export interface RecordScan {
  /** Number of the next record. */
  readonly record: number
  /** The physical line on which it begins. */
  readonly line: number
  /**
   * Goes on from a place up to the first end of a record at or behind another place.
   *
   * @returns the place behind that end, or -1 where the units end before; the next call goes on behind them
   */
  next(units: Units, from: number, least: number): number
}
