/**
 * Some of the items, in a random order that is the same for the same seed.
 *
 * @param most how many at most
 */
export const sample = <T>(items: readonly T[], most: number, seed: number): readonly T[] => {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return items
    .map((item) => [next(), item] as const)
    .toSorted(([one], [other]) => one - other)
    .slice(0, most)
    .map(([, item]) => item)
}
