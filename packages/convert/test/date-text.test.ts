import { bind, columnsOfVariant, date, delimited, layout } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { dateTextOf } from '../src/pipeline/date-text.ts'

const column = { description: 'A day.', privacy: 'public' } as const

const roster = layout('roster', {
  title: 'Roster',
  description: 'Made up for a test.',
  files: ['roster.csv'],
  container: delimited(),
  source: 'this test',
  confidence: 'verified',
  columns: { begin: column, moment: column, other: column },
})

const binding = bind(roster, {
  id: 'spell',
  grain: 'enrollment',
  pairs: { begin: ['begin', date('MM/dd/yyyy')], end: ['moment', date('M/d/yyyy H:mm:ss')] },
})

const textOf = dateTextOf([binding], 'roster', columnsOfVariant(roster))

test.each([
  [0, '2026-02-03', '02/03/2026'],
  [0, '2026-02-03T09:05:33.000Z', '02/03/2026'],
  [1, '2026-02-03', '2/3/2026 0:00:00'],
  [1, '2026-02-03T09:05:33.000Z', '2026-02-03T09:05:33'],
  [2, '2026-02-03', '2026-02-03'],
])('a date cell of column %i: %s stands as %s', (place, iso, expected) => {
  expect(textOf(place, iso)).toBe(expected)
})
