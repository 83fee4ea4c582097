import { random } from '../run/random.ts'

/** Draws from one stream of numbers, so that the same seed gives the same district. */
export interface Draws {
  /** Whether something happens that happens in `share` of all cases, 0 to 1. */
  chance(share: number): boolean
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** One item of a list that is not empty. */
  one<T>(items: readonly T[]): T
}

/** Draws that always come out the same for the same seed. */
export const drawsFrom = (seed: number): Draws => {
  const next = random(seed)
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    chance: (share) => next() < share,
    between,
    one: <T>(items: readonly T[]) => items[between(0, items.length - 1)] as T,
  }
}
