import { describe, expect, test } from 'vitest'
import { fixtureRows, fixtureRun, readRows } from './support/read.ts'

const number = 'indicator.[clear-impact.measure@sample]'

describe('version A', () => {
  const read = readRows('A', fixtureRows('clean/values.csv'))

  test('nothing is found wrong', () => {
    expect(read.flatMap(({ findings }) => findings)).toEqual([])
  })

  test('any day of a school year stands for the whole of it', () => {
    expect(read[0]?.values).toEqual({
      [number]: '90000001',
      'indicator.name': 'Chronic absence',
      'indicator.kind': 'indicator',
      'indicator.unit': 'percent',
      'indicator.polarity': 'down',
      'indicator.framework': 'Sample framework',
      'organization.[us-ca.cds]': '99000000000011',
      periodBegin: '2025-07-01',
      periodEnd: '2026-06-30',
      target: '15',
      value: '18.5',
      comment: 'Counted on the first of June',
    })
    expect(read[1]?.values).toMatchObject({ periodBegin: '2024-07-01', periodEnd: '2025-06-30' })
  })

  test('a blank target says nothing about the target', () => {
    expect(read[2]?.values).toMatchObject({ 'subgroups[race].category': 'asian', value: '12.5' })
    expect(read[2]?.values).not.toHaveProperty('target')
  })

  test('a month, with a program and with a target alone', () => {
    expect(read[3]?.values).toMatchObject({
      'indicator.kind': 'performance',
      'program.[local@sample-partnership]': 'family-center',
      periodBegin: '2025-02-01',
      periodEnd: '2025-02-28',
    })
    expect(read[4]?.values).toMatchObject({ periodBegin: '2025-03-01', target: '40', comment: 'Not counted yet' })
    expect(read[4]?.values).not.toHaveProperty('value')
  })

  test('a year, a place and six decimals', () => {
    expect(read[5]?.values).toMatchObject({
      'place.system': 'us.fips',
      'place.value': '99001',
      periodBegin: '2024-01-01',
      periodEnd: '2024-12-31',
      value: '66.666667',
      comment: 'Said "two of three", as surveyed',
    })
  })

  test('a quarter of a year that begins in July, and a value below zero', () => {
    expect(read[6]?.values).toMatchObject({
      'subgroups[grade].category': '03',
      'subgroups[english-learner].category': 'yes',
      periodBegin: '2025-10-01',
      periodEnd: '2025-12-31',
      value: '-3.5',
    })
  })
})

describe('version B', () => {
  test('says the same, with the kind of measure from the table', () => {
    const inA = readRows('A', fixtureRows('clean/values.csv')).filter(({ values }) => values.value !== undefined)
    expect(readRows('B', fixtureRows('clean-b/values.csv'))).toEqual(inA)
  })

  test('a target without a value is refused', () => {
    const header = ['id', 'actual_value_date', 'target_value', 'actual_value', 'comment']
    expect(readRows('B', [header, ['90000003', '03/01/2025', '40', '', '']])[0]).toMatchObject({
      status: 'rejected',
      findings: ['actual_value missing-required'],
    })
  })
})

test('without tables the value is kept, and what it means is said to be unknown', () => {
  const [first] = readRows('A', fixtureRows('clean/values.csv'), { ...fixtureRun, tables: {} })
  expect(first?.findings).toEqual(expect.arrayContaining(['id missing-measure', 'actual_value_date missing-calendar']))
  expect(first?.values).toEqual({
    [number]: '90000001',
    'indicator.kind': 'indicator',
    target: '15',
    value: '18.5',
    comment: 'Counted on the first of June',
  })
})

describe('dirty', () => {
  const read = readRows('A', fixtureRows('dirty/values.csv'))

  /** Worked by hand from the rules of the import page; the comment of each record says what is wrong with it. */
  test.each([
    [2, 'rejected', ['id missing-required', 'actual_value_date missing-calendar']],
    [3, 'converted', ['measure_type unknown-code']],
    [4, 'rejected', ['actual_value_date invalid-date']],
    [5, 'rejected', ['actual_value_date invalid-date']],
    [6, 'converted', ['actual_value not-a-number']],
    [7, 'converted', ['target_value not-a-number']],
    [8, 'converted', ['actual_value not-a-number']],
    [9, 'converted', ['id missing-measure', 'actual_value_date missing-calendar']],
    [10, 'converted', ['comment too-long']],
  ])('record %i is %s', (place, status, findings) => {
    const record = read[place - 1]
    expect({ ...record, findings: [...new Set(record?.findings)] }).toMatchObject({ status, findings })
  })
})
