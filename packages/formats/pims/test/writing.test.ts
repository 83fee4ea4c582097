import { columnsOfVariant, plainRun, RecordReader, RecordWriter } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { bindingsOf, layoutOf, placed } from './read-fixture.ts'

/** A record read and written anew, without the cells that nothing pairs. */
const writtenAnew = (id: string, cells: readonly string[]): readonly string[] => {
  const reader = new RecordReader(layoutOf(id), bindingsOf(id), columnsOfVariant(layoutOf(id)), plainRun)
  const writer = new RecordWriter(layoutOf(id), bindingsOf(id), plainRun)
  expect(reader.read(cells)).toBe('converted')
  writer.begin()
  reader.emit((plan) => writer.encode(plan))
  return writer.cells
}

const student = (cells: Readonly<Record<number, string>>): readonly string[] =>
  placed(226, { 1: '999000001', 2: '9001', 3: '2025-06-30', 4: '9900000001', ...cells })

describe('a student row is written with 226 places', () => {
  test('and what is paired stands where it stood', () => {
    const row = student({
      10: 'K5F',
      14: '2019-03-02',
      15: 'F',
      16: '1 Sample Street',
      18: 'Sampleton',
      19: 'PA',
      20: '00000',
      27: '9',
      34: '2121',
      38: 'Y',
      41: '03',
      70: 'N',
      80: 'GS',
      91: '806',
      93: 'L0001',
      97: '2024-06-30',
      99: '2024-08-26',
      110: '2020-08-31',
      117: '999000001',
      125: '2',
      126: 'Jr',
      131: 'F',
      133: 'Example',
      134: 'Testa',
      142: 'Quin',
      154: 'Building C',
      207: 'Y',
      225: 'X',
    })
    expect(writtenAnew('student', row)).toEqual(row)
  })

  test('half days become whole days', () => {
    expect(writtenAnew('student', student({ 10: 'PKA' }))[9]).toBe('PKF')
    expect(writtenAnew('student', student({ 10: 'K5P' }))[9]).toBe('K5F')
    expect(writtenAnew('student', student({ 10: 'K4F' }))[9]).toBe('PKF')
  })

  test.each(['A', 'L', 'T', 'I'])('a graduation status %s has no way back by itself', (code) => {
    expect(writtenAnew('student', student({ 65: code }))[64]).toBe('')
  })

  test.each(['1', '3', '4', '5', '6', '9', '10'])('race %s comes back', (code) => {
    expect(writtenAnew('student', student({ 27: code }))[26]).toBe(code)
  })

  test.each(['01', '03', '04', '05', '06', '07', '08', '99'])('EL status %s comes back', (code) => {
    expect(writtenAnew('student', student({ 41: code }))[40]).toBe(code)
  })
})

/** What other sources say, written by hand into the scratch of the binding. */
const written = (binding: string, path: string, values: Readonly<Record<string, string>>, position: number): string => {
  const writer = new RecordWriter(layoutOf('student'), bindingsOf('student'), plainRun)
  writer.begin()
  const plan = writer.plans.find((one) => one.binding.id === binding)
  if (plan === undefined) throw new Error(`no binding ${binding}`)
  const node = plan.nodes.findIndex((one) => one.path === path)
  const slots = plan.scratch.values[node] as (string | undefined)[]
  for (const [leaf, value] of Object.entries(values)) slots[plan.nodes[node]?.leaves.indexOf(leaf) ?? -1] = value
  writer.encode(plan)
  return writer.cells[position - 1] ?? ''
}

describe('race in one code', () => {
  test.each([
    [
      'Hispanic goes before every race',
      { hispanicLatino: 'true', races: 'asian|white', raceRollup: 'two-or-more' },
      '4',
    ],
    ['Hispanic alone', { hispanicLatino: 'true' }, '4'],
    ['two races', { hispanicLatino: 'false', races: 'asian|white', raceRollup: 'two-or-more' }, '6'],
    ['one race', { hispanicLatino: 'false', races: 'asian' }, '9'],
    ['one race by its category', { hispanicLatino: 'false', raceRollup: 'asian' }, '9'],
    ['a race, and nobody says whether Hispanic', { races: 'asian' }, ''],
    ['not Hispanic, and no race', { hispanicLatino: 'false' }, ''],
  ])('%s', (_what, values, code) => {
    expect(written('student', '', values, 27)).toBe(code)
  })
})

describe('statuses of other sources', () => {
  test.each([
    ['english-learner', { kind: 'english-learner', value: 'yes', detail: 'EL' }, 41, '01'],
    ['english-learner', { kind: 'english-learner', value: 'monitored' }, 41, ''],
    ['gifted', { kind: 'gifted', value: 'yes' }, 80, ''],
    ['meal-eligibility', { kind: 'meal-eligibility', value: 'yes', detail: 'free' }, 131, 'F'],
    ['immigrant', { kind: 'immigrant', value: 'no' }, 125, ''],
    ['disability', { kind: 'disability', value: 'yes', detail: 'autism' }, 34, ''],
  ])('%s %o', (binding, values, position, code) => {
    expect(written(binding, '', values, position)).toBe(code)
  })
})

describe('the outcome is written with the way of the exit', () => {
  test.each([
    [{ exitOutcome: 'transferred', exitType: 'transfer-public-in-state' }, 'T'],
    [{ exitOutcome: 'transferred', exitType: 'transfer-out-of-state' }, 'L'],
    [{ exitOutcome: 'transferred' }, ''],
    [{ exitOutcome: 'graduate' }, 'G'],
    [{ exitOutcome: 'died' }, 'L'],
    [{ exitOutcome: 'dropout' }, ''],
    [{ exitOutcome: 'continuing' }, ''],
  ])('%o', (values, code) => {
    expect(written('enrollment', '', values, 65)).toBe(code)
  })
})
