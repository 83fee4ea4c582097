/** Edits (insert, remove, replace, swap neighbours) that turn one text into another. */
const distance = (one: string, other: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}

/**
 * Finds the text that somebody most likely meant, without regard to case.
 *
 * @param typed what was written
 * @param known the texts that would have been right; of several equally near the first is taken
 * @returns the nearest one, or `undefined` where more than half of it would have to change
 * @example
 * ```ts
 * import { nearest } from '@nrec-align/mapping'
 * console.assert(nearest('enrolment', ['enrollment', 'course']) === 'enrollment')
 * console.assert(nearest('zzz', ['enrollment']) === undefined)
 * ```
 */
export const nearest = (typed: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const edits = distance(typed.toLowerCase(), candidate.toLowerCase())
    if (edits < fewest && edits <= Math.max(typed.length, candidate.length) / 2) {
      best = candidate
      fewest = edits
    }
  }
  return best
}
