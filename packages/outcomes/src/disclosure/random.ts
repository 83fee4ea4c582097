/** A number from 0 to below 1 for a text, the same for the same seed and text. */
export const drawFor = (seed: number, text: string): number => {
  let hash = 2166136261 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return scattered(hash) / 2 ** 32
}

/** Numbers from 0 to below 1, always the same for the same seed. */
export const draws = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    return scattered(state) / 2 ** 32
  }
}

/** Spreads neighbouring whole numbers over all of 32 bits (the finish of MurmurHash3). */
const scattered = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
