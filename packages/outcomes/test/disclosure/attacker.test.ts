import { expect, it } from 'vitest'
import { Attack } from './support/attacker.ts'

const header = 'indicator,place,subgroup,period,value_status,value,numerator,denominator,low,high,includes_high'
const people = 'indicator,place,subgroup,period,people'
const shown = (place: string, group: string, numerator: number, denominator: number): string =>
  `i,${place},${group},2025,reported,${numerator / denominator},${numerator},${denominator},,,`
const hidden = (place: string, group: string): string => `i,${place},${group},2025,suppressed,,,,,,`

const attackOn = (published: readonly string[], enrollment: readonly string[], geography: readonly string[] = []) =>
  Attack.on({
    releases: [{ published: [header, ...published].join('\n'), enrollment: [people, ...enrollment].join('\n') }],
    geography,
  })

it('subtracts what is shown from the whole', async () => {
  const attack = await attackOn(
    [shown('s', '', 30, 150), shown('s', 'race=white', 28, 142), hidden('s', 'race=black')],
    ['i,s,,2025,150', 'i,s,race=white,2025,142', 'i,s,race=black,2025,8'],
  )
  expect(attack.interval('i;s;race=black;2025')).toEqual([2, 2])
})

it('knows that nobody can be absent who is not there', async () => {
  const attack = await attackOn(
    [shown('s', '', 12, 14), hidden('s', 'race=white'), hidden('s', 'race=black')],
    ['i,s,,2025,14', 'i,s,race=white,2025,9', 'i,s,race=black,2025,5'],
  )
  expect(attack.interval('i;s;race=white;2025')).toEqual([7, 9])
  expect(attack.interval('i;s;race=black;2025')).toEqual([3, 5])
})

it('reads a rounded percentage as the numerators that round to it', async () => {
  const attack = await attackOn(['i,s,,2025,reported,0.33,,30,,,'], ['i,s,,2025,30'])
  expect(attack.interval('i;s;;2025')).toEqual([10, 10])
})

it('goes round a ring of four that no single sum opens', async () => {
  // Two schools by two groups: 9 of white, 3 of black; 4 of the first school, 8 of the second.
  const attack = await attackOn(
    [
      ...['race=white', 'race=black'].flatMap((group) => [hidden('s1', group), hidden('s2', group)]),
      shown('s1', '', 4, 8),
      shown('s2', '', 8, 16),
      shown('d', '', 12, 24),
      shown('d', 'race=white', 9, 14),
      shown('d', 'race=black', 3, 10),
    ],
    [
      'i,s1,,2025,8',
      'i,s2,,2025,16',
      'i,d,,2025,24',
      'i,s1,race=white,2025,4',
      'i,s1,race=black,2025,4',
      'i,s2,race=white,2025,10',
      'i,s2,race=black,2025,6',
      'i,d,race=white,2025,14',
      'i,d,race=black,2025,10',
    ],
    ['s1,d', 's2,d'],
  )
  // White of the first school: at most 4, and at least 4 less the 3 of black.
  expect(attack.interval('i;s1;race=white;2025')).toEqual([1, 4])
  expect(attack.interval('i;s2;race=black;2025')).toEqual([0, 3])
})
