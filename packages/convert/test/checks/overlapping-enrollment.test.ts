import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { describe, expect, test } from 'vitest'
import { type CalpadsRow, calpadsFile, senr } from '../support/calpads.ts'
import { found, peopleWith } from '../support/found.ts'
import { roleOfStudent, rosterFiles, school, user } from '../support/oneroster.ts'
import { ran, source } from '../support/run.ts'

const from = (begin: string, end = '', row: CalpadsRow = {}): CalpadsRow =>
  senr({
    'Enrollment Start Date': begin,
    ...(end === '' ? {} : { 'Enrollment Exit Date': end, 'Student Exit Reason Code': 'T160' }),
    ...row,
  })

const elsewhere: CalpadsRow = { 'School of Attendance': '9900013' }

const overlaps = async (...rows: readonly CalpadsRow[]) =>
  found(
    await ran({ sources: [source(calpads(), [calpadsFile('senr', rows)])], to: 'canonical' }),
    'overlapping-enrollment',
  )

describe('two main enrollments of one student at different schools', () => {
  test('the day after the last day is no overlap', async () => {
    expect(await overlaps(from('20190814', '20191004'), from('20191005', '', elsewhere))).toEqual([])
  })

  test('one common day is', async () => {
    expect(await overlaps(from('20190814', '20191004'), from('20191004', '', elsewhere))).toEqual([
      'SENR.txt:2 SENR.txt:1',
    ])
  })

  test('the finding stands at the later enrollment, whichever comes first in the file', async () => {
    expect(await overlaps(from('20191004', '', elsewhere), from('20190814', '20191004'))).toEqual([
      'SENR.txt:1 SENR.txt:2',
    ])
  })

  test('an open enrollment lasts for ever', async () => {
    expect(await overlaps(from('20190814'), from('20200601', '20200605', elsewhere))).toHaveLength(1)
  })

  test('both may be open, and begin on the same day', async () => {
    expect(await overlaps(from('20190814'), from('20190814', '', elsewhere))).toHaveLength(1)
  })

  test('an enrollment of one day overlaps what includes that day, and nothing beside it', async () => {
    const day = from('20190902', '20190902', elsewhere)
    expect(await overlaps(from('20190814', '20190901'), day, from('20190903'))).toEqual([])
    expect(await overlaps(from('20190814', '20190902'), day)).toHaveLength(1)
  })

  test('an enrollment that ends before it begins is reported as such and overlaps nothing', async () => {
    expect(await overlaps(from('20191001', '20190901'), from('20190815', '', elsewhere))).toEqual([])
  })

  test('each of three is compared with the one before it that lasts longest', async () => {
    const third = from('20200106', '20200110', { 'School of Attendance': '9900014' })
    expect(await overlaps(from('20190814'), from('20190901', '20190930', elsewhere), third)).toEqual([
      'SENR.txt:2 SENR.txt:1',
      'SENR.txt:3 SENR.txt:1',
    ])
  })

  test('another student is another student', async () => {
    expect(await overlaps(from('20190814'), from('20190901', '', { ...elsewhere, SSID: '9900000002' }))).toEqual([])
  })
})

describe('what is no second main enrollment', () => {
  test.each([
    ['20', 'secondary'],
    ['30', 'short-term'],
    ['50', 'outside of average daily attendance'],
  ])('status %s, %s', async (status) => {
    const second = from('20190901', '', { ...elsewhere, 'Enrollment Status Code': status })
    expect(await overlaps(from('20190814'), second)).toEqual([])
  })

  test('the same school and the same first day', async () => {
    expect(await overlaps(from('20190814'), from('20190814', '', { 'Enrollment Status Code': '' }))).toEqual([])
  })

  test('a record that asks for its own removal and is kept', async () => {
    const removed = from('20190901', '', { ...elsewhere, 'Transaction Type Code': 'D' })
    expect(await overlaps(from('20190814'), removed)).toEqual([])
  })
})

test('the same school with another first day is a second enrollment', async () => {
  expect(await overlaps(from('20190814'), from('20190901'))).toHaveLength(1)
})

test('the two may come from two formats, when an identifier says that the student is one', async () => {
  const options = { userIdTypes: 'SSID=us-ca.ssid', schoolIdentifierSystem: 'us-ca.cds' }
  const roster = rosterFiles({
    orgs: [school('o-1', { identifier: '99123459900013' })],
    users: [user('u-1', { userIds: '{SSID:9900000001}' })],
    roles: [roleOfStudent('r-1', 'u-1', 'o-1', { beginDate: '2019-10-01', endDate: '2019-11-01' })],
  })
  const sources = [
    source(calpads(), [calpadsFile('senr', [from('20190814')])], 'state'),
    source(oneroster({ version: '1.2', options }), roster, 'district'),
  ]
  const run = await ran({ sources, to: 'canonical' })
  expect(run.entities('person')).toHaveLength(1)
  expect(found(run, 'overlapping-enrollment')).toEqual(['roles.csv:1 SENR.txt:1'])
})

test('the finding warns, counts people and schools, and shows no value', async () => {
  const rows = ['9900000001', '9900000002'].flatMap((SSID) => [
    from('20190814', '', { SSID }),
    from('20190901', '20190930', { ...elsewhere, SSID }),
    from('20200106', '20200110', { ...elsewhere, SSID }),
  ])
  const run = await ran({ sources: [source(calpads(), [calpadsFile('senr', rows)])], to: 'canonical' })
  const kind = run.report.issues.find(({ code }) => code === 'overlapping-enrollment')
  expect([kind?.severity, kind?.count, kind?.layout]).toEqual(['warning', 4, 'senr'])
  expect(peopleWith(run, 'overlapping-enrollment')).toBe(2)
  expect(run.report.issuesBySchool).toContainEqual({
    school: '99123459900013',
    code: 'overlapping-enrollment',
    count: 4,
    people: 2,
  })
  expect(JSON.stringify(kind)).not.toMatch(/9900000001|2019|2020-01|Testa/)
})
