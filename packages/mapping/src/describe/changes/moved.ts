/** The longest list of names that stand in the same order on both sides; what is not in it has moved. */
const inOrder = (places: readonly number[]): ReadonlySet<number> => {
  const lengths: number[] = []
  const before: number[] = []
  places.forEach((place, at) => {
    let best = -1
    for (let earlier = 0; earlier < at; earlier += 1) {
      if ((places[earlier] ?? 0) < place && (best < 0 || (lengths[earlier] ?? 0) > (lengths[best] ?? 0))) best = earlier
    }
    lengths.push(best < 0 ? 1 : (lengths[best] ?? 0) + 1)
    before.push(best)
  })
  let at = lengths.indexOf(Math.max(...lengths))
  const kept = new Set<number>()
  while (at >= 0) {
    kept.add(at)
    at = before[at] ?? -1
  }
  return kept
}

/**
 * The names that stand elsewhere among the names both lists have.
 *
 * @param from names in the order before
 * @param to the same names in the order after
 */
export const movedNames = (from: readonly string[], to: readonly string[]): readonly string[] => {
  const kept = inOrder(to.map((name) => from.indexOf(name)))
  return to.filter((_, place) => !kept.has(place))
}
