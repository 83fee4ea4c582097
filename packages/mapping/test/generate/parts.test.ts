import { bind, generateRows, part, schoolYear, text } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const inOne = (template: string) => {
  const terms = plainLayout('terms', { term: column({ required: 'always' }) }, {})
  const read = { mode: 'decodeOnly', reason: 'a piece' } as const
  const binding = bind(terms, {
    id: 'term',
    grain: 'academicSession',
    pairs: {
      schoolYear: ['term', part(template, 'year', schoolYear('twoDigitRange')), read],
      title: ['term', part(template, 'name', text()), read],
    },
  })
  const instance = formatOf('test', [terms], [binding])()
  return generateRows(instance, 'terms', { seed: 1, count: 2, kind: 'valid' }).map(({ cells }) => cells[0])
}

test('a cell of several pieces has each as its pair reads it', () => {
  expect(inOne('{year} {name}')).toEqual(['25-26 Sample title 1', '25-26 Sample title 2'])
})

test('a piece that nobody reads is its name', () => {
  expect(inOne('{kind}: {year}, {name}')[0]).toBe('kind: 25-26, Sample title 1')
})
