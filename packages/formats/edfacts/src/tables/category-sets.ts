import { type CodeRow, textTable } from '@nrec-align/mapping'
import { generate } from '../sources.ts'

/** By how many columns a record is divided at most; one that is divided by more is of no set and is set aside. */
const MOST = 3

/** All choices of so many of some names, in their order. */
const choices = (names: readonly string[], count: number): readonly (readonly string[])[] =>
  count === 0
    ? [[]]
    : names.flatMap((name, place) => choices(names.slice(place + 1), count - 1).map((rest) => [name, ...rest]))

/** The set of a total and of a record that is none. */
const nameOf = (chosen: readonly string[], total: 'Y' | 'N'): string => {
  const groups = chosen.join('+')
  if (total === 'N') return groups === '' ? 'undivided' : groups
  return groups === '' ? 'total' : `total:${groups}`
}

/**
 * The category set of a record: which columns it is divided by, and whether it is a total.
 *
 * No column names the set, and two sets count the same students, so their names may never be alike. Rows with more blanks come
 * first, because any text fits a column that the set has.
 *
 * @param id name of the table
 * @param names what each column after that of the total divides by, in their order
 */
export const categorySets = (id: string, names: readonly string[]) => {
  const sets = Array.from({ length: MOST + 1 }, (_, count) => choices(names, count)).flat()
  const rowOf = (chosen: readonly string[], total: 'Y' | 'N'): CodeRow<string> => [
    [total, ...names.map((name) => (chosen.includes(name) ? '*' : ''))],
    nameOf(chosen, total),
  ]
  return textTable(
    id,
    { source: generate, verified: true },
    sets.flatMap((chosen) => [rowOf(chosen, 'N'), rowOf(chosen, 'Y')]),
  )
}
