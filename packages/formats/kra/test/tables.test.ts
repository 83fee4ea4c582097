import { expect, test } from 'vitest'
import { proficiency } from '../src/tables/proficiency.ts'
import { testStatus } from '../src/tables/test-status.ts'

test('three levels of readiness, from below to meets', () => {
  expect(proficiency.rows).toEqual([
    ['Emerging Readiness', 'below'],
    ['Approaching Readiness', 'approaching'],
    ['Demonstrating Readiness', 'meets'],
  ])
})

test('one status was seen', () => {
  expect(testStatus.rows).toEqual([['Complete', 'complete']])
})

test('no list was seen published, so what is not in it only warns', () => {
  expect([proficiency.verified, testStatus.verified]).toEqual([false, false])
})
