import { figureId, mobility } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const promise = mobility({ formula: 'promise-neighborhoods', countDay: { month: 10, day: 1 } })
const tucson = mobility({ formula: 'tucson-unified', countDay: { month: 10, day: 1 } })

const spell = (student: string, school: string, begin: string, end: string, exitType?: string) => ({
  student,
  school,
  schoolYear: 2025,
  begin,
  end,
  ...(exitType === undefined ? {} : { exitType }),
})

const [firstDay, lastDay] = ['2024-08-14', '2025-06-12']
const stays = (student: string, school: string) => spell(student, school, firstDay, lastDay)

test('400 counted, 60 entries and 55 withdrawals are 28.75 of every 100', async () => {
  // 345 stay, 55 leave, 60 come and stay.
  const enrollment = records(
    ...Array.from({ length: 345 }, (_, index) => stays(`stays${index}`, 'a')),
    ...Array.from({ length: 55 }, (_, index) => spell(`leaves${index}`, 'a', firstDay, '2025-02-03', 'transfer')),
    ...Array.from({ length: 60 }, (_, index) => spell(`comes${index}`, 'a', '2024-11-04', lastDay)),
  )
  const result = await compute(promise, { enrollment }, { by: ['school'] })
  expect(shown(result)).toEqual({ 'a 2025': '115/400' })
  expect(result.figures[0]?.kind).toBe('rate')
  expect(115 / 400).toBe(0.2875)
})

test('a child who comes, leaves and comes back makes three events', async () => {
  const enrollment = records(
    stays('testa', 'a'),
    spell('testb', 'a', '2024-10-15', '2024-12-02', 'withdrawn'),
    spell('testb', 'a', '2025-01-08', lastDay),
  )
  expect(shown(await compute(promise, { enrollment }))['a 2025']).toBe('3/1')
})

test('a move between two schools is a withdrawal at one and an entry at the other, in their district too', async () => {
  const enrollment = records(
    stays('testa', 'a'),
    stays('testb', 'b'),
    spell('testc', 'a', firstDay, '2025-01-10', 'school-change-same-lea'),
    spell('testc', 'b', '2025-01-13', lastDay),
  )
  const result = await compute(promise, { enrollment })
  expect(shown(result)).toEqual({ 'a 2025': '1/2', 'b 2025': '1/1', 'district 2025': '2/3' })
  expect(sums(result, figureId)).toEqual(['places: district 2025 = a 2025 + b 2025'])
})

describe('no event is', () => {
  test.each([
    ['coming or going before the count', [spell('testb', 'a', '2024-09-02', '2024-09-20', 'withdrawn')]],
    ['entering on the count day', [spell('testb', 'a', '2024-10-01', lastDay)]],
    ['the turn of the year', [spell('testb', 'a', firstDay, lastDay, 'year-end')]],
    [
      'a change of status',
      [
        spell('testb', 'a', firstDay, '2025-01-10', 'status-change'),
        { ...spell('testb', 'a', '2025-01-11', lastDay), entryType: 'reentry-status-change' },
      ],
    ],
    ['a diploma', [spell('testb', 'a', firstDay, '2025-01-24', 'graduated')]],
    ['an enrollment that never happened', [spell('testb', 'a', '2024-11-01', '2024-11-02', 'no-show')]],
  ])('%s', async (_, spells) => {
    const enrollment = records(stays('testa', 'a'), ...spells)
    expect(shown(await compute(promise, { enrollment }))['a 2025']).toMatch(/^0\/[12]$/)
  })
})

test('leaving on the count day is an event of one who was counted', async () => {
  const enrollment = records(stays('testa', 'a'), spell('testb', 'a', firstDay, '2024-10-01', 'transfer'))
  expect(shown(await compute(promise, { enrollment }))['a 2025']).toBe('1/2')
})

test('another formula divides by those who entered too', async () => {
  const enrollment = records(stays('testa', 'a'), spell('testb', 'a', '2024-11-04', lastDay))
  expect(shown(await compute(promise, { enrollment }))['a 2025']).toBe('1/1')
  expect(shown(await compute(tucson, { enrollment }))['a 2025']).toBe('1/2')
})

test('events without anybody counted have no rate', async () => {
  const enrollment = records(spell('testb', 'a', '2024-11-04', '2025-02-03', 'transfer'))
  expect(shown(await compute(promise, { enrollment }))['a 2025']).toBe('zero-denominator')
})

test('a spell without days is missing', async () => {
  const enrollment = records(stays('testa', 'a'), { student: 'testb', school: 'a', schoolYear: 2025 })
  expect(shown(await compute(promise, { enrollment }))['a 2025']).toBe('0/1 +1')
})
