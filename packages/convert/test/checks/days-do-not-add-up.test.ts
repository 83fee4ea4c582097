import { calpads } from '@nrec-align/format-calpads'
import { describe, expect, test } from 'vitest'
import { thousandths } from '../../src/checks/thousandths.ts'
import { type CalpadsRow, calpadsFile, stas } from '../support/calpads.ts'
import { ran, source } from '../support/run.ts'

const about = async (row: CalpadsRow) => {
  const run = await ran({ sources: [source(calpads(), [calpadsFile('stas', [stas(row)])])], to: 'canonical' })
  return run.issues.flatMap(({ code, detail }) =>
    code === 'days-do-not-add-up' || code === 'contradicts-itself' ? [`${code}: ${detail?.['what']}`] : [],
  )
}

const parts =
  'daysPresent, daysInSchoolSuspension, daysOutOfSchoolSuspension, daysExcused, daysUnexcused, daysIncompleteStudy'

describe('the days of a year', () => {
  test('170 present, 1 in suspension at school, 2 out of school, 3 excused and 4 not make 180', async () => {
    expect(await about({})).toEqual([])
  })

  test('one hundredth more is more, and is said once', async () => {
    expect(await about({ 'Days Attended': '170.01' })).toEqual([`days-do-not-add-up: ${parts}, daysEnrolled`])
  })

  test('one hundredth less is less', async () => {
    expect(await about({ 'Days Attended': '169.99' })).toEqual([`days-do-not-add-up: ${parts}, daysEnrolled`])
  })

  test('fractions are added exactly', async () => {
    const tenths = {
      'Expected Attendance Days': '0.3',
      'Days Attended': '0.1',
      'Days in Attendance In-School Suspension': '0.2',
      'Days Absent Out-of-School Suspension': '0',
      'Days Absent Excused Non-Suspension': '0',
      'Days Absent Unexcused Non-Suspension': '0',
    }
    expect(await about(tenths)).toEqual([])
  })

  test('without one of the parts only too many can be known', async () => {
    expect(await about({ 'Days in Attendance In-School Suspension': '' })).toEqual([])
    expect(await about({ 'Days in Attendance In-School Suspension': '', 'Days Attended': '172' })).toHaveLength(1)
  })

  test('unfinished independent study counts as none where it is not stated', async () => {
    expect(await about({ 'Incomplete Independent Study Days': '' })).toEqual([])
    expect(await about({ 'Incomplete Independent Study Days': '1' })).toHaveLength(1)
  })

  test('without the days expected nothing can be said', async () => {
    expect(await about({ 'Expected Attendance Days': '' })).toEqual([])
  })
})

describe('thousandths', () => {
  test.each([
    ['0', 0],
    ['180', 180_000],
    ['0.1', 100],
    ['12.345', 12_345],
    ['-1.5', -1500],
    ['half', undefined],
  ])('%s', (text, expected) => {
    expect(thousandths(text)).toBe(expected)
  })
})
