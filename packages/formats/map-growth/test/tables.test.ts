import { expect, test } from 'vitest'
import { season } from '../src/tables/season.ts'
import { subject } from '../src/tables/subject.ts'

test('the subjects that were seen', () => {
  expect(subject.rows).toEqual([
    ['Language Arts', 'english-language-arts'],
    ['Mathematics', 'mathematics'],
    ['Science', 'science'],
  ])
})

test('the three seasons between which growth is measured', () => {
  expect(season.rows).toEqual([
    ['Fall', 'fall'],
    ['Winter', 'winter'],
    ['Spring', 'spring'],
  ])
})

test('no list was seen published, so what is not in it only warns', () => {
  expect([subject.verified, season.verified]).toEqual([false, false])
})
