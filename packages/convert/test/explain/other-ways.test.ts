import { calpads } from '@nrec-align/format-calpads'
import { describe, expect, test } from 'vitest'
import { type ConvertRequest, explain } from '../../src/index.ts'
import { calpadsFile, sela, senr } from '../support/calpads.ts'
import { ran } from '../support/run.ts'

const rows = [
  senr(),
  senr({ SSID: '12', 'Grade Level Code': 'ZZ' }),
  senr({ SSID: '9900000003', 'Grade Level Code': '08' }),
]

const copying: ConvertRequest = {
  sources: [{ name: 'state', from: calpads(), input: [calpadsFile('senr', rows)] }],
  to: calpads(),
}

describe('a format that is written as it was read', () => {
  test('the second record written is the third that was read: the second was set aside', async () => {
    expect((await ran(copying)).report.dispositions.read.rejected).toBe(1)
    const explained = await explain(copying, { record: 2, column: 'Grade Level Code' }, { showValues: true })
    expect(explained).toMatchObject({ file: 'SENR.txt', record: 2, position: 24, shown: { value: '08' } })
    expect(explained.origin).toMatchObject({ kind: 'copied', statement: { file: 'SENR.txt', record: 3, line: 3 } })
  })

  test('a record that was not written does not exist', async () => {
    await expect(explain(copying, { record: 3, column: 'SSID' })).rejects.toMatchObject({ code: 'unknown-record' })
  })
})

describe('the common record', () => {
  const common = (column: string, file = 'enrollment.ndjson') =>
    explain({ ...copying, to: 'canonical' }, { file, record: 1, column }, { showValues: true })

  test('a field that a record states', async () => {
    const { origin, shown } = await common('begin')
    expect(shown.value).toBe('2019-08-14')
    expect(origin.kind === 'fields' && origin.fields[0]?.statements[0]?.cells[0]?.column).toBe('Enrollment Start Date')
  })

  test('a reference: the record that names the other one', async () => {
    const { origin } = await common('student')
    const [field] = origin.kind === 'fields' ? origin.fields : []
    expect([field?.path, field?.statements[0]?.cells[0]?.column]).toEqual(['identifiers[us-ca.ssid]', 'SSID'])
  })

  test('an end that follows from the next of a series', async () => {
    const later = sela({
      'English Language Acquisition Status Code': 'RFEP',
      'English Language Acquisition Status Start Date': '20200210',
    })
    const request: ConvertRequest = {
      sources: [{ from: calpads(), input: [calpadsFile('sela', [sela(), later])] }],
      to: 'canonical',
    }
    const question = { file: 'studentStatus', record: 1, column: 'end' }
    const { origin, shown } = await explain(request, question, { showValues: true })
    expect(shown.value).toBe('2020-02-09')
    expect(origin.kind === 'fields' && origin.fields[0]?.follows).toEqual({ rule: 'next-of-the-series', from: 'begin' })
  })

  test('what is not combined cannot be explained', async () => {
    const request = { ...copying, to: 'canonical', unmerged: true } as const
    await expect(explain(request, { file: 'person', record: 1, column: 'sex' })).rejects.toMatchObject({
      code: 'nothing-combined',
    })
  })
})

describe('a row that several entities fill', () => {
  const graduate = senr({
    'Enrollment Exit Date': '20200605',
    'Student Exit Reason Code': 'E230',
    'Student School Completion Status': '320',
  })
  const request: ConvertRequest = {
    sources: [{ from: calpads(), input: [calpadsFile('senr', [senr({ SSID: '9900000002' }), graduate])] }],
    to: calpads(),
    normalise: true,
  }

  test('a cell of the second entity is traced to the record it was read from', async () => {
    const question = { file: 'senr', record: 2, column: 'Student School Completion Status' }
    const { origin, shown } = await explain(request, question, { showValues: true })
    expect(shown.value).toBe('320')
    const [kind] = origin.kind === 'fields' ? origin.fields : []
    expect(kind).toMatchObject({ entity: 'completion', path: 'kind', shown: { value: 'equivalency' } })
    expect(kind?.statements).toMatchObject([{ file: 'SENR.txt', line: 2, isUsed: true }])
    expect(origin.kind === 'fields' && origin.codes).toMatchObject([
      { list: 'us-ca.completion-status', from: { value: 'equivalency' }, to: { value: '320' } },
    ])
  })

  test('the row beside it has none', async () => {
    const question = { file: 'SENR.txt', record: 1, column: 'Student School Completion Status' }
    expect((await explain(request, question)).origin).toMatchObject({ kind: 'blank', because: 'nothing-is-known' })
  })
})
