/** A stream of numbers that is the same on every machine for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number
  /** One of the choices. */
  of<T>(choices: readonly [T, ...T[]]): T
}

/**
 * Makes a stream of numbers.
 *
 * @param seed any whole number
 * @see Mulberry32, a public domain generator by Tommy Ettinger
 */
export const random = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] }
}
