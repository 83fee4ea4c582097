import { expect, it } from 'vitest'
import { assemble } from '../../src/disclosure/assemble/assemble.ts'
import { findLeaks } from '../../src/disclosure/audit/find-leaks.ts'
import { noWitness } from '../../src/disclosure/audit/witness.ts'
import { defaultPolicy, emptyLedger, protect, suppress } from '../../src/disclosure/index.ts'
import { hide, networkOf } from '../../src/disclosure/network/network.ts'
import { draws } from '../../src/disclosure/random.ts'
import { loadSolver } from '../../src/disclosure/solver/solver.ts'
import { numbersFrom } from './support/random-release.ts'
import { type Cells, releaseOf, type SumOf } from './support/release.ts'

const schools = ['school-1', 'school-2', 'school-3']
const groups = ['race=white', 'race=black', 'race=asian']

/** Three schools of a district by three groups: sixteen figures. */
const table = (seed: number): { readonly cells: Cells; readonly sums: readonly SumOf[] } => {
  const next = numbersFrom(seed)
  const cells: Record<string, [number, number]> = {}
  const add = (name: string, numerator: number, denominator: number): void => {
    const [sum, people] = cells[name] ?? [0, 0]
    cells[name] = [sum + numerator, people + denominator]
  }
  for (const school of schools) {
    for (const group of groups) {
      const people = 3 + Math.floor(next() ** 2 * 60)
      const numerator = Math.round(people * next() * 0.6)
      for (const name of [school, 'district-1']) {
        add(name, numerator, people)
        add(`${name} ${group}`, numerator, people)
      }
    }
  }
  const sums: SumOf[] = [...schools, 'district-1'].map((place) => [
    'subgroups',
    place,
    groups.map((group) => `${place} ${group}`),
  ])
  for (const group of ['', ...groups.map((one) => ` ${one}`)]) {
    sums.push(['places', `district-1${group}`, schools.map((school) => `${school}${group}`)])
  }
  return { cells, sums }
}

/** The fewest further figures that must be hidden, by trying one, then every two, then every three. */
const fewest = async (cells: Cells, sums: readonly SumOf[], most: number): Promise<number> => {
  const judging = { policy: defaultPolicy, display: suppress(), seed: 1, bounded: new Set<string>() }
  const assembled = assemble(releaseOf(cells, sums), emptyLedger, judging)
  const tools = { solver: await loadSolver(), random: draws(1) }
  const isSafe = (hidden: readonly number[]): boolean => {
    const network = networkOf(assembled.quantities, assembled.sums)
    for (const cell of hidden) hide(network, cell)
    return findLeaks(network, noWitness(network), tools).length === 0
  }
  const shown = assembled.quantities.flatMap(({ low, high }, cell) => (low === high ? [cell] : []))
  const choose = (count: number, from: readonly number[]): readonly (readonly number[])[] =>
    count === 0
      ? [[]]
      : from.flatMap((cell, at) => choose(count - 1, from.slice(at + 1)).map((more) => [cell, ...more]))
  for (let count = 0; count < most; count++) if (choose(count, shown).some(isSafe)) return count
  return most
}

it('hides at most a quarter more than must be hidden', async () => {
  let hidden = 0
  let needed = 0
  for (let seed = 1; seed <= 24; seed++) {
    const { cells, sums } = table(seed)
    const { internal } = await protect(releaseOf(cells, sums))
    const further = internal.figures.filter(({ reasons }) => reasons.includes('complementary')).length
    hidden += further
    needed += await fewest(cells, sums, Math.min(further, 4))
  }
  expect(needed).toBeGreaterThan(10)
  expect(hidden / needed).toBeLessThanOrEqual(1.25)
})
