import { createHash } from 'node:crypto'
import { calpads } from '@nrec-align/format-calpads'
import { describe, expect, test } from 'vitest'
import { type CalpadsRow, calpadsFile, senr } from './support/calpads.ts'
import { codesOf, ran, source } from './support/run.ts'

const combined = (...files: readonly (readonly CalpadsRow[])[]) =>
  ran({
    sources: files.map((rows, place) => source(calpads(), [calpadsFile('senr', rows)], `file-${place + 1}`)),
    to: 'canonical',
  })

/** The rule of the contract, written out: SHA-256 of the parts joined by U+001F, its first 32 digits. */
const byKey = (entity: string, ...parts: readonly string[]): string =>
  `${entity}/${createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 32)}`

describe('a record without an identifier is known by its natural key', () => {
  test('an enrollment: student, school, first day, kind', async () => {
    const run = await combined([senr()])
    const key = byKey('enrollment', 'us-ca.ssid/9900000001', 'us-ca.cds/99123459900012', '2019-08-14', 'primary')
    expect(run.entities('enrollment').map(({ id }) => id)).toEqual([key])
  })

  test('without a first day the school year takes its place', async () => {
    const run = await combined([senr({ 'Enrollment Start Date': '' })])
    const key = byKey('enrollment', 'us-ca.ssid/9900000001', 'us-ca.cds/99123459900012', '2020', 'primary')
    expect(run.entities('enrollment').map(({ id }) => id)).toEqual([key])
  })

  test('another school, day or kind is another enrollment', async () => {
    const run = await combined([
      senr(),
      senr({ 'School of Attendance': '9900011' }),
      senr({ 'Enrollment Start Date': '20200106' }),
      senr({ 'Enrollment Status Code': '20' }),
    ])
    expect(run.entities('enrollment')).toHaveLength(4)
    expect(run.entities('person')).toHaveLength(1)
  })

  test('two sources that describe one enrollment make one record', async () => {
    const run = await combined(
      [senr()],
      [senr({ 'Enrollment Exit Date': '20200605', 'Student Exit Reason Code': 'E155' })],
    )
    expect(run.entities('enrollment')).toHaveLength(1)
    expect(run.entities('enrollment')[0]).toMatchObject({ begin: '2019-08-14', end: '2020-06-05' })
  })

  test('the parts are those of the settled student, whatever each record calls the student', async () => {
    const local = { SSID: '', 'Local Student ID': 'S0001' }
    const run = await combined([senr(local)], [senr({ 'Local Student ID': 'S0001' })], [senr()])
    expect(run.entities('person')).toHaveLength(1)
    const key = byKey('enrollment', 'us-ca.ssid/9900000001', 'us-ca.cds/99123459900012', '2019-08-14', 'primary')
    expect(run.entities('enrollment').map(({ id }) => id)).toEqual([key])
  })
})

describe('a key within one file', () => {
  test('an exact repeat is skipped', async () => {
    const run = await combined([senr(), senr(), senr()])
    expect(run.report.dispositions.read).toEqual({ in: 3, converted: 1, skipped: 2, rejected: 0 })
    expect(run.report.sources[0]?.files[0]?.skippedBecause).toEqual({ repeat: 2 })
  })

  test('the same key with other content is set aside; the first stays', async () => {
    const run = await combined([senr(), senr({ 'Grade Level Code': '08' }), senr({ 'Grade Level Code': '09' })])
    expect(run.report.dispositions.read).toEqual({ in: 3, converted: 1, skipped: 0, rejected: 2 })
    expect(run.entities('enrollment')[0]?.['gradeLevel']).toBe('07')
    const found = run.issues.filter(({ code }) => code === 'duplicate-key')
    expect(found.map(({ record, related }) => [record, related?.record])).toEqual([
      [2, 1],
      [3, 1],
    ])
  })

  test('a record that is set aside is not the first of its key', async () => {
    const run = await combined([senr({ 'School of Attendance': '12' }), senr()])
    expect(run.report.dispositions.read).toMatchObject({ converted: 1, rejected: 1 })
    expect(codesOf(run)).not.toContain('duplicate-key')
  })

  test('the same key in another source is no repeat', async () => {
    const run = await combined([senr()], [senr()])
    expect(run.report.dispositions.read).toEqual({ in: 2, converted: 2, skipped: 0, rejected: 0 })
  })
})
