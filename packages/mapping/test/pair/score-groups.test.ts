import { affix, bind, generateRows, groups, identifier, text } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const results = plainLayout('results', {
  pupil: column(),
  scale: column(),
  error: column(),
  lexile: column(),
  domain: column(),
  level: column({ absent: ['Not Assessed'] }),
})

const scores = groups<readonly { readonly value?: string }[]>([
  {
    needs: 'value',
    members: { metric: { is: 'scale' }, value: { column: 'scale' }, standardError: { column: 'error' } },
  },
  {
    needs: 'value',
    members: { metric: { is: 'lexile' }, value: { column: 'lexile', of: affix('', 'L', text()) } },
  },
  {
    needs: 'value',
    members: { subscale: { is: 'Domain' }, metric: { is: 'scale' }, value: { column: 'domain' } },
  },
  {
    needs: 'value',
    members: { subscale: { is: 'Domain' }, metric: { is: 'placement' }, value: { column: 'level' } },
  },
])

const bindings = [
  bind(results, {
    id: 'result',
    grain: 'assessmentResult',
    pairs: {
      'student.identifiers[us-ca.ssid]': ['pupil', identifier()],
      scores: [['scale', 'error', 'lexile', 'domain', 'level'], scores],
    },
  }),
]

const scoresOf = (cells: readonly string[]): unknown =>
  JSON.parse(readRecord(results, bindings, ['9900000001', ...cells]).values['result/scores'] ?? '[]')

test('each group of columns is one element, with the members in the order of the model', () => {
  expect(scoresOf(['424', '0.395783771043066', '215L', '403', 'Grade K'])).toEqual([
    { metric: 'scale', value: '424', standardError: '0.395783771043066' },
    { metric: 'lexile', value: '215' },
    { subscale: 'Domain', metric: 'scale', value: '403' },
    { subscale: 'Domain', metric: 'placement', value: 'Grade K' },
  ])
})

test('without the value it needs there is no group, and what stands for absent is no value', () => {
  expect(scoresOf(['', '0.4', '', '', 'Not Assessed'])).toEqual([])
})

test('what stands before the value stays part of it', () => {
  expect(scoresOf(['', '', 'BR400L', '', ''])).toEqual([{ metric: 'lexile', value: 'BR400' }])
})

test('a cell without its suffix is invalid, the other groups stay', () => {
  const read = readRecord(results, bindings, ['9900000001', '424', '', '215', '', ''])
  expect(read.issues).toEqual([['lexile', 'unreadable-text']])
  expect(read.values['result/scores']).toBe('[{"metric":"scale","value":"424"}]')
})

test('the cells come back', () => {
  const cells = ['9900000001', '424', '0.4', 'BR400L', '403', 'Grade K']
  expect(rewriteRecord(results, bindings, cells)).toEqual(cells)
  expect(rewriteRecord(results, bindings, ['9900000001', '', '', '', '', 'Grade K'])).toEqual([
    '9900000001',
    '',
    '',
    '',
    '',
    'Grade K',
  ])
})

test('made-up cells have the prefix and suffix of their column', () => {
  const made = generateRows(formatOf('vendor', [results], bindings)(), 'results', { seed: 1, count: 20, kind: 'valid' })
  const lexiles = made.map(({ cells }) => cells[3] ?? '').filter((cell) => cell !== '')
  expect(lexiles.length).toBeGreaterThan(0)
  expect(lexiles.filter((cell) => !/^[0-9]+L$/.test(cell))).toEqual([])
  for (const { cells } of made) expect(readRecord(results, bindings, cells).issues).toEqual([])
})
