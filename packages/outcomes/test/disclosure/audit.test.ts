import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findLeaks } from '../../src/disclosure/audit/find-leaks.ts'
import { noWitness } from '../../src/disclosure/audit/witness.ts'
import { networkOf } from '../../src/disclosure/network/network.ts'
import type { Quantity, Sum } from '../../src/disclosure/network/quantity.ts'
import { draws } from '../../src/disclosure/random.ts'
import { loadSolver } from '../../src/disclosure/solver/solver.ts'

/** Every way to give each cell a whole number within its bounds so that every sum comes out, tried one by one. */
const allAnswers = (quantities: readonly Quantity[], sums: readonly Sum[]): readonly (readonly number[])[] => {
  const fits = (numbers: readonly number[]): boolean =>
    sums.every(({ whole, parts }) => {
      if (Math.max(whole, ...parts) >= numbers.length) return true
      return numbers[whole] === parts.reduce((sum, part) => sum + (numbers[part] ?? 0), 0)
    })
  return quantities.reduce<readonly (readonly number[])[]>(
    (answers, { low, high }) =>
      answers.flatMap((answer) =>
        Array.from({ length: high - low + 1 }, (_, more) => [...answer, low + more]).filter(fits),
      ),
    [[]],
  )
}

interface Table {
  readonly quantities: readonly Quantity[]
  readonly sums: readonly Sum[]
}

/** A table of two places by two groups with totals: nine cells of which at most six are hidden. */
const tables: fc.Arbitrary<Table> = fc
  .record({
    inner: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 4, maxLength: 4 }),
    hidden: fc.uniqueArray(fc.nat(8), { maxLength: 6 }),
    narrowed: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
  })
  .map(({ inner, hidden, narrowed }) => {
    const cell = (numerator: number, outside: number) => ({ value: numerator, denominator: numerator + outside })
    const add = (...cells: readonly ReturnType<typeof cell>[]) => ({
      value: cells.reduce((sum, { value }) => sum + value, 0),
      denominator: cells.reduce((sum, { denominator }) => sum + denominator, 0),
    })
    const [a, b, c, d] = inner.map(([numerator, outside]) => cell(numerator, outside)) as [Cell, Cell, Cell, Cell]
    const cells = [a, b, c, d, add(a, b), add(c, d), add(a, c), add(b, d), add(a, b, c, d)]
    const sums: readonly Sum[] = [
      { kind: 'subgroups', whole: 4, parts: [0, 1] },
      { kind: 'subgroups', whole: 5, parts: [2, 3] },
      { kind: 'places', whole: 6, parts: [0, 2] },
      { kind: 'places', whole: 7, parts: [1, 3] },
      { kind: 'subgroups', whole: 8, parts: [6, 7] },
      { kind: 'places', whole: 8, parts: [4, 5] },
    ]
    const quantities = cells.map(({ value, denominator }, at): Quantity => {
      const isHidden = hidden.includes(at)
      const isNarrow = isHidden && narrowed.includes(at)
      return {
        id: String(at),
        revision: 1,
        site: 'one',
        people: denominator,
        denominator,
        value,
        whole: true,
        required: isHidden ? Math.min(3, denominator) : 0,
        low: isHidden ? (isNarrow ? Math.max(0, value - 2) : 0) : value,
        high: isHidden ? (isNarrow ? Math.min(denominator, value + 2) : denominator) : value,
        widestLow: 0,
        widestHigh: denominator,
        weight: 1,
      }
    })
    return { quantities, sums }
  })
type Cell = { readonly value: number; readonly denominator: number }

it('sees exactly the leaks that trying every answer shows', async () => {
  const solver = await loadSolver()
  fc.assert(
    fc.property(tables, ({ quantities, sums }) => {
      const network = networkOf(quantities, sums)
      const answers = allAnswers(quantities, sums)
      const leaks = quantities.flatMap(({ required }, at) => {
        const numbers = answers.map((answer) => answer[at] ?? 0)
        return Math.max(...numbers) - Math.min(...numbers) < required ? [at] : []
      })
      const witness = noWitness(network)
      expect(findLeaks(network, witness, { solver, random: draws(1) })).toEqual(leaks)
      quantities.forEach(({ required }, at) => {
        if (required === 0 || leaks.includes(at)) return
        expect(answers.some((answer) => answer[at] === witness.low[at])).toBe(true)
        expect(answers.some((answer) => answer[at] === witness.high[at])).toBe(true)
      })
    }),
    { numRuns: 150 },
  )
})
