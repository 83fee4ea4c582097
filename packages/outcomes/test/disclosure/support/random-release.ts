import type { RelationKind } from '../../../src/figures/index.ts'
import type { Cells, SumOf } from './release.ts'

/** A made-up release, with what everybody knows of its places. */
export interface MadeUp {
  readonly cells: Cells
  readonly sums: readonly SumOf[]
  readonly geography: readonly string[]
  readonly collapses: readonly string[]
}

const GROUPS = ['race=white', 'race=black', 'race=asian', 'sex=female', 'sex=male']

/**
 * A district or two with a few schools, groups by race and sex, a year or three with the pool of them, and white against all others.
 *
 * @param next - numbers from 0 to below 1
 */
export const madeUp = (next: () => number): MadeUp => {
  const districts = 1 + Math.floor(next() * 2)
  const years = next() < 0.3 ? ['@2023', '@2024'] : ['@2024']
  const pool = years.length > 1 ? '@2023-2024' : undefined
  const collapsed = next() < 0.4
  const geography: string[] = []
  const cells: Record<string, [number, number]> = {}
  const sums: SumOf[] = []
  const add = (name: string, [numerator, denominator]: readonly [number, number]): void => {
    const [sum, people] = cells[name] ?? [0, 0]
    cells[name] = [sum + numerator, people + denominator]
  }
  const schools: string[] = []
  for (let district = 0; district < districts; district++) {
    geography.push(`district-${district},state`)
    for (let left = 1 + Math.floor(next() * 3); left > 0; left--) {
      geography.push(`school-${schools.length},district-${district}`)
      schools.push(`school-${schools.length} district-${district} state`)
    }
  }
  for (const places of schools) {
    const size = 4 + Math.floor(next() ** 2 * 60)
    const rate = next() < 0.15 ? Math.round(next()) : next() ** 2 * 0.6
    for (const year of years) {
      for (let person = 0; person < size; person++) {
        const race = ['race=white', 'race=black', 'race=asian'][Math.floor(next() ** 2 * 3)] ?? ''
        const groups = [
          '',
          race,
          next() < 0.5 ? 'sex=female' : 'sex=male',
          ...(collapsed && race !== 'race=white' ? ['race=other'] : []),
        ]
        const absent = next() < rate ? 1 : 0
        for (const place of places.split(' ')) {
          for (const group of groups) {
            for (const period of pool === undefined ? [year] : [year, pool])
              add(`${place} ${group} ${period}`, [absent, 1])
          }
        }
      }
    }
  }
  const places = [...new Set(schools.flatMap((all) => all.split(' ')))]
  const periods = pool === undefined ? years : [...years, pool]
  const groups = [...GROUPS, ...(collapsed ? ['race=other'] : [])]
  const sum = (kind: RelationKind, whole: string, parts: readonly string[]): void => {
    for (const name of [whole, ...parts]) add(name, [0, 0])
    sums.push([kind, whole, parts])
  }
  for (const place of places) {
    for (const period of periods) {
      for (const dimension of ['race=', 'sex=']) {
        const parts = GROUPS.filter((group) => group.startsWith(dimension))
        sum(
          'subgroups',
          `${place}  ${period}`,
          parts.map((group) => `${place} ${group} ${period}`),
        )
      }
      if (collapsed)
        sum('collapsed', `${place} race=other ${period}`, [
          `${place} race=black ${period}`,
          `${place} race=asian ${period}`,
        ])
      const inside = geography.filter((line) => line.endsWith(`,${place}`)).map((line) => line.split(',')[0] ?? '')
      for (const group of inside.length === 0 ? [] : ['', ...groups]) {
        sum(
          'places',
          `${place} ${group} ${period}`,
          inside.map((child) => `${child} ${group} ${period}`),
        )
      }
    }
    for (const group of pool === undefined ? [] : ['', ...groups]) {
      sum(
        'pooled',
        `${place} ${group} ${pool}`,
        years.map((year) => `${place} ${group} ${year}`),
      )
    }
  }
  return { cells, sums, geography, collapses: collapsed ? ['race=other:race=black,race=asian'] : [] }
}

/** Numbers from 0 to below 1, the same for the same seed. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return ((state >>> 8) ^ (state & 0xff)) / 2 ** 24
  }
}
