import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { gradeLevel } from '../src/tables/grade-level.ts'
import { proficiency } from '../src/tables/proficiency.ts'
import { race } from '../src/tables/race.ts'
import { season } from '../src/tables/season.ts'
import { sex } from '../src/tables/sex.ts'
import { yesNo } from '../src/tables/yes-no.ts'

const readsOf = ({ rows }: CodeTable): readonly (readonly [string, unknown])[] =>
  rows.map(([wire, common]) => [String(wire), common])

test('thirteen grades, K and numbers without leading zeros', () => {
  expect(readsOf(gradeLevel)).toEqual([
    ['K', 'KG'],
    ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((grade) => [grade, `0${grade}`]),
    ['10', '10'],
    ['11', '11'],
    ['12', '12'],
  ])
  expect(gradeLevel.verified).toBe(true)
})

test('five relative placements, of which none claims to be above a standard', () => {
  expect(readsOf(proficiency)).toEqual([
    ['3 or More Grade Levels Below', 'below'],
    ['2 Grade Levels Below', 'below'],
    ['1 Grade Level Below', 'approaching'],
    ['Early On Grade Level', 'meets'],
    ['Mid or Above Grade Level', 'meets'],
  ])
  expect(proficiency.rows.map(([, , relation]) => relation ?? 'exact')).toEqual([
    'broader',
    'broader',
    'exact',
    'lossy',
    'narrower',
  ])
})

test('what was only seen in files holds no more than was seen', () => {
  expect([sex, race, season, yesNo].map(readsOf)).toEqual([
    [
      ['female', 'female'],
      ['male', 'male'],
    ],
    [['White', 'white']],
    [
      ['Fall', 'fall'],
      ['Winter', 'winter'],
      ['Spring', 'spring'],
    ],
    [
      ['Y', 'yes'],
      ['N', 'no'],
    ],
  ])
})

test('only the list of grades is sure: what the others do not hold is reported and no mistake', () => {
  expect([sex, race, season, yesNo, proficiency].map(({ verified }) => verified)).toEqual(Array(5).fill(false))
})
