import { calpads } from '@nrec-align/format-calpads'
import { describe, expect, test } from 'vitest'
import { type CalpadsRow, calpadsFile, sela } from './support/calpads.ts'
import { ran, source } from './support/run.ts'

const statuses = async (...rows: readonly CalpadsRow[]) => {
  const run = await ran({ sources: [source(calpads(), [calpadsFile('sela', rows)])], to: 'canonical' })
  return run
    .entities('studentStatus')
    .map(({ student, value, begin, end }) => [String(student).slice(-1), value, begin, end])
    .sort()
}

const EL = sela()
const RFEP = sela({
  'English Language Acquisition Status Code': 'RFEP',
  'English Language Acquisition Status Start Date': '20200210',
})

describe('a list of starts: the end of one is the day before the next', () => {
  test.each([
    ['in order of time', [EL, RFEP]],
    ['in the opposite order', [RFEP, EL]],
  ])('%s', async (_order, rows) => {
    expect(await statuses(...rows)).toEqual([
      ['1', 'former', '2020-02-10', undefined],
      ['1', 'yes', '2019-08-14', '2020-02-09'],
    ])
  })

  test('another student closes nothing', async () => {
    expect(await statuses(EL, { ...RFEP, SSID: '9900000002' })).toEqual([
      ['1', 'yes', '2019-08-14', undefined],
      ['2', 'former', '2020-02-10', undefined],
    ])
  })

  test('over the end of February in a leap year', async () => {
    const march = sela({ ...RFEP, 'English Language Acquisition Status Start Date': '20200301' })
    expect((await statuses(EL, march)).find(([, value]) => value === 'yes')?.[3]).toBe('2020-02-29')
  })
})

test('only the starts are written back', async () => {
  const run = await ran({
    sources: [source(calpads(), [calpadsFile('sela', [RFEP, EL])])],
    to: calpads(),
    normalise: true,
  })
  const written = run.report.dispositions.written.find(({ layout }) => layout === 'sela')
  const starts = run
    .lines(`data/${written?.path}`)
    .map((line) => line.split('^'))
    .map((cells) => [cells[12], cells[13]])
  expect(starts.sort()).toEqual([
    ['EL', '20190814'],
    ['RFEP', '20200210'],
  ])
})
