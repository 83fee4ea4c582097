import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { describe, expect, test } from 'vitest'
import { type ConvertRequest, explain } from '../../src/index.ts'
import { type CalpadsRow, calpadsFile, districtTable, senr, sinf } from '../support/calpads.ts'

const named = (id: string, row: CalpadsRow = {}): CalpadsRow => senr({ 'Local Record ID': id, ...row })

const request = (senrRows: readonly CalpadsRow[], more: Partial<ConvertRequest> = {}): ConvertRequest => ({
  sources: [{ name: 'state', from: calpads(), input: [calpadsFile('senr', senrRows)] }],
  to: 'canonical',
  ...more,
})

const other: CalpadsRow = { SSID: '9900000002' }

describe('a record that an error report names', () => {
  test('is found by the column that the layout declares', async () => {
    const { columns, records } = await explain(request([named('A1'), named('A2', other)]), { named: 'A2' })
    expect(columns).toEqual([{ layout: 'senr', column: 'Local Record ID' }])
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      source: 'state',
      file: 'SENR.txt',
      record: 2,
      line: 2,
      ended: { status: 'converted' },
    })
  })

  test('became lines of the common record: the second student and the second enrollment', async () => {
    const { records } = await explain(request([named('A1'), named('A2', other)]), { named: 'A2' })
    expect(records[0]?.became.map(({ entity, rows }) => [entity, rows])).toEqual([
      ['enrollment', [{ file: 'enrollment.ndjson', record: 2 }]],
      ['student', [{ file: 'person.ndjson', record: 2 }]],
    ])
  })

  test('or rows of a target', async () => {
    const to = oneroster({ options: { schoolIdentifierSystem: 'us-ca.cds' } })
    const tables = { organizations: districtTable }
    const { records } = await explain(request([named('A1'), named('A2', other)], { to, tables }), { named: 'A2' })
    expect(
      records[0]?.became.flatMap(({ rows }) => rows.map(({ file, record }) => `${file}:${record}`)).sort(),
    ).toEqual(['demographics.csv:2', 'roles.csv:2', 'users.csv:2'])
    const exit = records[0]?.cells.find(({ column }) => column === 'Student Exit Reason Code')
    expect(exit?.fate?.verdict).toBe('lost')
  })

  test('says which of its fields another record overrules', async () => {
    const info = calpadsFile('sinf', [
      sinf({ 'Student Legal First Name': 'Testina', 'Effective Start Date': '20200101' }),
    ])
    const run = request([named('A1')])
    const [state] = run.sources
    const sources =
      state?.from === 'canonical' || state === undefined ? [] : [{ ...state, input: [...state.input, info] }]
    const { records } = await explain({ ...run, sources }, { named: 'A1' })
    const student = records[0]?.became.find(({ entity }) => entity === 'student')
    expect(student?.fields.find(({ unit }) => unit === 'name')).toEqual({
      unit: 'name',
      isUsed: false,
      instead: { file: 'SINF.txt', record: 1 },
    })
    expect(student?.fields.find(({ unit }) => unit === 'birthDate')).toEqual({ unit: 'birthDate', isUsed: true })
  })

  test('comes with its findings, also when it was set aside', async () => {
    const { records } = await explain(request([named('A1', { SSID: 'ABC' })]), { named: 'A1' })
    expect(records[0]?.ended).toEqual({ status: 'rejected' })
    expect(records[0]?.findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ severity: 'error', column: 'SSID' })]),
    )
    expect(records[0]?.became).toEqual([])
  })

  test('or skipped as a repeat', async () => {
    const { records } = await explain(request([named('A1'), named('A1')]), { named: 'A1' })
    expect(records.map(({ record, ended }) => [record, ended])).toEqual([
      [1, { status: 'converted' }],
      [2, { status: 'skipped', reason: 'repeat' }],
    ])
  })

  test('and with what was found across records, told from its own side', async () => {
    const moved = named('A2', { 'School of Attendance': '9900013', 'Enrollment Start Date': '20190901' })
    const run = request([named('A1'), moved])
    for (const [name, record] of [
      ['A1', 2],
      ['A2', 1],
    ] as const) {
      const { records } = await explain(run, { named: name })
      const overlap = records[0]?.findings.find(({ code }) => code === 'overlapping-enrollment')
      expect(overlap?.related).toEqual({ file: 'SENR.txt', record })
    }
  })

  test('shows shapes only', async () => {
    const text = JSON.stringify(await explain(request([named('A1')]), { named: 'A1' }))
    expect(text).not.toMatch(/Testa|Specimen|9900000001|20070302/)
    expect(JSON.stringify(await explain(request([named('A1')]), { named: 'A1' }, { showValues: true }))).toContain(
      'Specimen',
    )
  })
})

describe('what cannot be found', () => {
  test('a name that no record has', async () => {
    await expect(explain(request([named('A1')]), { named: 'B9' })).rejects.toMatchObject({ code: 'unknown-record' })
  })

  test('a name in files of a format that names no such column', async () => {
    const sources = [{ from: oneroster(), input: [] }]
    await expect(explain({ sources, to: 'canonical' }, { named: 'A1' })).rejects.toMatchObject({
      code: 'no-record-names',
    })
  })
})
