import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { assessmentStatus } from '../src/tables/assessment-status.ts'
import { gender } from '../src/tables/gender.ts'
import { gradeLevel } from '../src/tables/grade-level.ts'
import { multiRace } from '../src/tables/multi-race.ts'
import { proficiency } from '../src/tables/proficiency.ts'
import { season } from '../src/tables/season.ts'

const readsOf = ({ rows }: CodeTable): readonly (readonly [string, unknown])[] =>
  rows.map(([wire, common]) => [typeof wire === 'string' ? wire : wire.join(' + '), common])

test('fifteen codes of fourteen grades: kindergarten is K or 0', () => {
  expect(readsOf(gradeLevel)).toEqual([
    ['Pre-K', 'PK'],
    ['K', 'KG'],
    ['0', 'KG'],
    ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((grade) => [grade, `0${grade}`]),
    ['10', '10'],
    ['11', '11'],
    ['12', '12'],
  ])
  expect(gradeLevel.verified).toBe(true)
})

test('the categories of a state in both tenses, and yes or no where it has others', () => {
  expect(readsOf(proficiency)).toEqual([
    ['Does Not Meet Expectations + *', 'below'],
    ['Did Not Yet Meet Expectations + *', 'below'],
    ['Partially Meets Expectations + *', 'approaching'],
    ['Partially Met Expectations + *', 'approaching'],
    ['Approaches Expectations + *', 'approaching'],
    ['Approached Expectations + *', 'approaching'],
    ['Meets Expectations + *', 'meets'],
    ['Met Expectations + *', 'meets'],
    ['Exceeds Expectations + *', 'exceeds'],
    ['Exceeded Expectations + *', 'exceeds'],
    ['* + Yes', 'meets'],
    ['* + No', 'below'],
  ])
})

test('several races are told only where no race is', () => {
  expect(multiRace.rows.map(([, common]) => common)).toEqual(['two-or-more', 'two-or-more', []])
})

test('what was only seen in a file holds no more than was seen', () => {
  expect([gender, season, assessmentStatus].map(readsOf)).toEqual([
    [
      ['F', 'female'],
      ['M', 'male'],
    ],
    [
      ['Fall', 'fall'],
      ['Winter', 'winter'],
      ['Spring', 'spring'],
    ],
    [['Active', 'scored']],
  ])
})

test('only the list of grades is sure: what the others do not hold is reported and no mistake', () => {
  const others = [gender, season, assessmentStatus, proficiency, multiRace]
  expect(others.map(({ verified }) => verified)).toEqual(Array(5).fill(false))
})
