import { bind, code, codeTable, identifier, period } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const values = plainLayout('values', { id: column(), date: column() })
const kinds = codeTable('test.kind', 'measureKind', { source: 'this test' }, [
  ['i', 'indicator'],
  ['p', 'performance'],
])

const bindings = [
  bind(values, {
    id: 'measure',
    grain: 'outcomeMeasure',
    lookup: { measures: { number: 'id' } },
    pairs: {
      'indicator.identifiers[clear-impact.measure]': ['id', identifier()],
      'indicator.kind': ['@measures.kind', code(kinds)],
      periodBegin: [['date', '@measures.calendar'], period('MM/dd/yyyy', 'begin', 'calendars')],
      periodEnd: [
        ['date', '@measures.calendar'],
        period('MM/dd/yyyy', 'end', 'calendars'),
        { mode: 'decodeOnly', reason: 'the first day is written' },
      ],
    },
  }),
]

const tables = {
  measures: [
    { number: '1', kind: 'i', calendar: 'school quarters' },
    { number: '2', kind: 'p', calendar: 'years' },
    { number: '3', kind: 'p', calendar: 'fifths' },
  ],
  calendars: [
    { calendar: 'school quarters', periodsPerYear: '4', startsOn: '07/01' },
    { calendar: 'years', periodsPerYear: '1', startsOn: '01/01' },
    { calendar: 'fifths', periodsPerYear: '5', startsOn: '01/01' },
  ],
}

describe('a day stands for its period', () => {
  test.each([
    ['1', '07/01/2025', '2025-07-01', '2025-09-30'],
    ['1', '09/30/2025', '2025-07-01', '2025-09-30'],
    ['1', '02/29/2024', '2024-01-01', '2024-03-31'],
    ['1', '06/30/2026', '2026-04-01', '2026-06-30'],
    ['2', '12/31/2025', '2025-01-01', '2025-12-31'],
  ])('of measure %s, %s lies in %s to %s', (id, date, begin, end) => {
    const read = readRecord(values, bindings, [id, date], { tables })
    expect(read.values['measure/periodBegin']).toBe(begin)
    expect(read.values['measure/periodEnd']).toBe(end)
  })

  test('and the first day of it is written', () => {
    expect(rewriteRecord(values, bindings, ['1', '09/30/2025'], { tables })).toEqual(['1', '07/01/2025'])
  })

  test('unless no calendar divides the year so', () => {
    expect(readRecord(values, bindings, ['3', '09/30/2025'], { tables }).issues).toContainEqual([
      'date',
      'missing-calendar',
    ])
  })
})

describe('a table brought to the run', () => {
  test('tells what a number stands for', () => {
    expect(readRecord(values, bindings, ['2', '01/01/2025'], { tables }).values['measure/indicator.kind']).toBe(
      'performance',
    )
  })

  test('is missed when it has no row for the number', () => {
    const read = readRecord(values, bindings, ['9', '01/01/2025'], { tables })
    expect(read.issues).toContainEqual(['id', 'missing-measure'])
    expect(read.values['measure/indicator.kind']).toBeUndefined()
  })
})
