import { pims } from '@nrec-align/format-pims'
import { describe, expect, test } from 'vitest'
import { event, log, type PimsRow, studentFile } from './support/pims.ts'
import { codesOf, folderOf, type Ran, ran, source } from './support/run.ts'

const read = (...rows: readonly PimsRow[]) => ran({ sources: [source(pims(), [log(rows)])], to: 'canonical' })

/** Begin, end, entry and exit of each spell. */
const spellsOf = (run: Ran) =>
  run
    .entities('enrollment')
    .map(({ begin, end, entryType, exitType }) => [begin, end, entryType, exitType])
    .sort()

const E01 = event('2024-08-26', 'E01')
const WD02 = event('2025-02-14', 'WD02')

describe('entries and exits become spells', () => {
  test.each([
    ['in order', [E01, WD02]],
    ['in the opposite order', [WD02, E01]],
  ])('%s', async (_order, rows) => {
    const run = await read(...rows)
    expect(spellsOf(run)).toEqual([['2024-08-26', '2025-02-14', 'entry', 'transfer-public-in-state']])
    expect(codesOf(run)).not.toContain('end-without-begin')
  })

  test('an administrative exit ends a record and begins another', async () => {
    const run = await read(E01, event('2024-11-15', 'WD11'), event('2024-11-15', 'R11'), WD02)
    expect(spellsOf(run)).toEqual([
      ['2024-08-26', '2024-11-15', 'entry', 'status-change'],
      ['2024-11-15', '2025-02-14', 'reentry-status-change', 'transfer-public-in-state'],
    ])
  })

  test('a move to another school of the agency is two spells at two schools', async () => {
    const run = await read(E01, event('2025-01-10', 'WD12'), event('2025-01-13', 'R12', { 'SCHOOL NUMBER': '9002' }))
    expect(run.entities('enrollment').map(({ school }) => school)).toEqual([
      'us-pa.school/9990000019001',
      'us-pa.school/9990000019002',
    ])
  })

  test('somebody who never came enters and leaves on one day', async () => {
    const run = await read(event('2024-08-26', 'WD09'), E01)
    expect(spellsOf(run)).toEqual([['2024-08-26', '2024-08-26', 'entry', 'no-show']])
  })

  test('re-entry after a withdrawal', async () => {
    const run = await read(E01, event('2024-10-01', 'WD01'), event('2024-12-02', 'E01'))
    expect(spellsOf(run)).toEqual([
      ['2024-08-26', '2024-10-01', 'entry', 'withdrawn'],
      ['2024-12-02', undefined, 'entry', undefined],
    ])
  })
})

describe('events without their other half', () => {
  test('an exit alone is reported and kept', async () => {
    const run = await read(WD02)
    expect(spellsOf(run)).toEqual([[undefined, '2025-02-14', undefined, 'transfer-public-in-state']])
    expect(codesOf(run)).toContain('end-without-begin')
  })

  test('two exits alone are two records with ids of their own', async () => {
    const run = await read(event('2024-10-01', 'WD11'), WD02)
    expect(new Set(run.entities('enrollment').map(({ id }) => id)).size).toBe(2)
  })

  test('a second entry without an exit is reported, and the exit closes the later one', async () => {
    const run = await read(E01, event('2024-12-02', 'E01'), WD02)
    expect(spellsOf(run)).toEqual([
      ['2024-08-26', undefined, 'entry', undefined],
      ['2024-12-02', '2025-02-14', 'entry', 'transfer-public-in-state'],
    ])
    expect(codesOf(run)).toContain('begin-without-end')
  })
})

describe('beside records that know a begin and no end', () => {
  const both = (day: string, ...rows: readonly PimsRow[]) =>
    ran({ sources: [source(pims(), [studentFile(day), log(rows)])], to: 'canonical' })

  test('the same begin is the same spell', async () => {
    const run = await both('2024-08-26', E01, WD02)
    expect(spellsOf(run)).toEqual([['2024-08-26', '2025-02-14', 'entry', 'transfer-public-in-state']])
  })

  test('an exit that no entry precedes closes the record that is open', async () => {
    const run = await both('2021-08-30', WD02)
    expect(spellsOf(run)).toEqual([['2021-08-30', '2025-02-14', undefined, 'transfer-public-in-state']])
    expect(codesOf(run)).not.toContain('end-without-begin')
  })

  test('a begin that the log does not know takes no exit away from its entry', async () => {
    const run = await both('2024-09-05', E01, WD02)
    expect(spellsOf(run)).toEqual([
      ['2024-08-26', '2025-02-14', 'entry', 'transfer-public-in-state'],
      ['2024-09-05', undefined, undefined, undefined],
    ])
  })

  test('what came after the record was closed is not its end', async () => {
    const run = await both('2021-08-30', E01, event('2024-10-01', 'WD01'), WD02)
    expect(codesOf(run)).toContain('end-without-begin')
  })
})

describe('DELETE takes an event back before the events are paired', () => {
  const deleted = (day: string, code: string) => event(day, code, { 'ENROLLMENT COMMENT': 'DELETE' })

  test('of the exit: the spell is open again', async () => {
    const run = await read(E01, WD02, deleted('2025-02-14', 'WD02'))
    expect(spellsOf(run)).toEqual([['2024-08-26', undefined, 'entry', undefined]])
    expect(run.report.sources[0]?.files[0]?.skippedBecause).toEqual({ 'deleted-later': 1, 'deletes-earlier-record': 1 })
  })

  test('of a second entry: the first one keeps its exit', async () => {
    const run = await read(E01, event('2024-09-03', 'E01'), deleted('2024-09-03', 'E01'), WD02)
    expect(spellsOf(run)).toEqual([['2024-08-26', '2025-02-14', 'entry', 'transfer-public-in-state']])
  })

  test('of nothing that is there: it is counted and changes nothing', async () => {
    const run = await read(E01, deleted('2025-02-14', 'WD02'))
    expect(spellsOf(run)).toEqual([['2024-08-26', undefined, 'entry', undefined]])
    expect(run.report.sources[0]?.files[0]?.skippedBecause).toEqual({ 'nothing-to-retract': 1 })
  })
})

describe('spells become entries and exits again', () => {
  const rows = [
    E01,
    event('2024-11-15', 'WD11'),
    event('2024-11-15', 'R11'),
    WD02,
    event('2024-08-26', 'E01', { PASECUREID: '9900000002' }),
  ]
  const eventsIn = (run: Ran): readonly string[] =>
    run
      .lines('data/SCHOOL_ENROLL.csv')
      .map((line) => line.split(','))
      .map((cells) => `${cells[3]} ${cells[5]} ${cells[6]}`)
      .sort()
  const expected = rows.map((row) => `${row['PASECUREID']} ${row['ENROLLMENT DATE']} ${row['ENROLLMENT CODE']}`).sort()

  test('straight', async () => {
    const run = await ran({ sources: [source(pims(), [log(rows)])], to: pims(), normalise: true })
    expect(eventsIn(run)).toEqual(expected)
  })

  test('by way of the common records', async () => {
    const folder = folderOf(await read(...rows))
    const run = await ran({ sources: [source('canonical', folder)], to: pims() })
    expect(eventsIn(run)).toEqual(expected)
  })
})
