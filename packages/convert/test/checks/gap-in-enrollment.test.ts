import { calpads } from '@nrec-align/format-calpads'
import { describe, expect, test } from 'vitest'
import type { LongestGap } from '../../src/index.ts'
import { type CalpadsRow, calpadsFile, senr } from '../support/calpads.ts'
import { found } from '../support/found.ts'
import { ran, source } from '../support/run.ts'

const spell = (begin: string, end = '', row: CalpadsRow = {}): CalpadsRow =>
  senr({
    'Enrollment Start Date': begin,
    ...(end === '' ? {} : { 'Enrollment Exit Date': end, 'Student Exit Reason Code': 'T160' }),
    ...row,
  })

const run = (rows: readonly CalpadsRow[], longestGap?: LongestGap) =>
  ran({
    sources: [source(calpads(), [calpadsFile('senr', rows)])],
    to: 'canonical',
    ...(longestGap === undefined ? {} : { longestGap }),
  })

const gaps = async (rows: readonly CalpadsRow[], longestGap?: LongestGap) =>
  found(await run(rows, longestGap), 'gap-in-enrollment')

/** Friday 4 October 2019 is the last day. */
const first = spell('20190814', '20191004')

describe('how long is too long', () => {
  test('ten days in between are not: 5 to 14 October', async () => {
    expect(await gaps([first, spell('20191015')])).toEqual([])
  })

  test('eleven are', async () => {
    expect(await gaps([first, spell('20191016')])).toEqual(['SENR.txt:2 SENR.txt:1'])
  })

  test('the next day is no gap at all', async () => {
    expect(await gaps([first, spell('20191005')], { days: 0, count: 'calendar-days' })).toEqual([])
    expect(await gaps([first, spell('20191006')], { days: 0, count: 'calendar-days' })).toHaveLength(1)
  })

  test('weekdays leave Saturday and Sunday out: to Monday none, to Tuesday one', async () => {
    const none: LongestGap = { days: 0, count: 'weekdays' }
    expect(await gaps([first, spell('20191007')], none)).toEqual([])
    expect(await gaps([first, spell('20191008')], none)).toHaveLength(1)
    // 7 to 11 and 14 to 18 October are ten weekdays.
    expect(await gaps([first, spell('20191021')], { days: 10, count: 'weekdays' })).toEqual([])
    expect(await gaps([first, spell('20191022')], { days: 10, count: 'weekdays' })).toHaveLength(1)
  })

  test('over the end of February in a leap year: 29 February is a day', async () => {
    const until = spell('20190814', '20200228')
    expect(await gaps([until, spell('20200301')], { days: 1, count: 'calendar-days' })).toEqual([])
    expect(await gaps([until, spell('20200302')], { days: 1, count: 'calendar-days' })).toHaveLength(1)
  })
})

describe('between which enrollments', () => {
  test('not over the summer: the next one is of another school year', async () => {
    const next = spell('20200812', '', { 'Academic Year ID': '2020-2021' })
    expect(await gaps([spell('20190814', '20200605'), next])).toEqual([])
  })

  test('at whatever school the next one is', async () => {
    expect(await gaps([first, spell('20200106', '', { 'School of Attendance': '9900013' })])).toHaveLength(1)
  })

  test('not behind an open one, nor where a longer one goes on', async () => {
    expect(await gaps([spell('20190814'), spell('20190901', '20190910'), spell('20200106')])).toEqual([])
  })

  test('a second school does not fill a gap', async () => {
    const second = spell('20190814', '', { 'Enrollment Status Code': '20', 'School of Attendance': '9900013' })
    expect(await gaps([first, second, spell('20200106')])).toHaveLength(1)
  })

  test('each gap of a student by itself', async () => {
    const rows = [first, spell('20191104', '20191206'), spell('20200302')]
    expect(await gaps(rows)).toEqual(['SENR.txt:2 SENR.txt:1', 'SENR.txt:3 SENR.txt:2'])
  })
})

test('the limit stands in the report, with what it counts', async () => {
  const { issues, report } = await run([first, spell('20200106')], { days: 20, count: 'weekdays' })
  expect(issues.find(({ code }) => code === 'gap-in-enrollment')?.detail).toEqual({ weekdays: 20 })
  expect(report.options['longestGap']).toEqual({ days: 20, count: 'weekdays' })
})
