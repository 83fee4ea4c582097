import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { describe, expect, test } from 'vitest'
import { type CellQuestion, type ConvertRequest, type ExplainOptions, explain } from '../../src/index.ts'
import { type CalpadsRow, calpadsFile, districtTable, senr } from '../support/calpads.ts'

const request = (rows: readonly CalpadsRow[], version = '1.2'): ConvertRequest => ({
  sources: [{ name: 'state', from: calpads(), input: [calpadsFile('senr', rows)] }],
  to: oneroster({ version, options: { schoolIdentifierSystem: 'us-ca.cds' } }),
  tables: { organizations: districtTable },
})

const left = senr({ 'Enrollment Exit Date': '20200228', 'Student Exit Reason Code': 'T160', 'Grade Level Code': 'KN' })

const asked = (question: CellQuestion, options?: ExplainOptions) => explain(request([left]), question, options)

/** The fields of a cell that comes from fields. */
const fieldsOf = (explained: Awaited<ReturnType<typeof asked>>) =>
  'fields' in explained.origin ? explained.origin.fields : []

const values: ExplainOptions = { showValues: true }

describe('a date', () => {
  test('stands in the target as the day after the last day: 28 February 2020 and 29 February', async () => {
    const explained = await asked({ file: 'roles.csv', record: 1, column: 'endDate' }, values)
    expect(explained).toMatchObject({ layout: 'roles', file: 'roles.csv', record: 1, column: 'endDate', position: 8 })
    expect(explained.shown).toEqual({ shape: '9999-99-99', value: '2020-02-29' })
    expect(explained.rule).toMatchObject({
      type: 'date, written yyyy-MM-dd, the day after the last day',
      confidence: 'verified',
    })
    const [end, ...others] = fieldsOf(explained)
    expect(others).toEqual([])
    expect(end).toMatchObject({
      entity: 'enrollment',
      path: 'end',
      unit: 'end',
      shown: { value: '2020-02-28' },
      more: 0,
    })
    expect(end?.statements).toHaveLength(1)
    expect(end?.statements[0]).toMatchObject({
      source: 'state',
      format: 'calpads',
      layout: 'senr',
      file: 'SENR.txt',
      record: 1,
      line: 1,
      isUsed: true,
      why: 'only-one',
      cells: [{ column: 'Enrollment Exit Date', position: 25, shown: { shape: '99999999', value: '20200228' } }],
    })
  })
})

describe('a code', () => {
  test('by way of the enrollment: KN is KG in the common record and in the target', async () => {
    const explained = await asked({ file: 'users', record: 1, column: 'grades' }, values)
    const { origin } = explained
    expect(origin.kind === 'fields' && origin.codes).toMatchObject([
      { list: 'oneroster.grades', from: { value: 'KG' }, to: { value: 'KG' }, relation: 'exact', verified: true },
    ])
    const [grade] = fieldsOf(explained)
    expect(grade?.follows).toMatchObject({ rule: 'latest-of', from: 'enrollment.gradeLevel' })
    expect(grade?.follows?.field?.statements[0]?.cells).toMatchObject([
      {
        column: 'Grade Level Code',
        position: 24,
        shown: { value: 'KN' },
        codes: [
          { list: 'us-ca.grade-level', from: { value: 'KN' }, to: { value: 'KG' }, relation: 'exact', verified: true },
        ],
      },
    ])
  })

  test('that is not verified says so', async () => {
    const [sex] = fieldsOf(await asked({ file: 'demographics', record: 1, column: 'sex' }, values))
    expect(sex?.statements[0]?.cells[0]?.codes).toMatchObject([
      { from: { value: 'F' }, to: { value: 'female' }, verified: false },
    ])
  })

  test('is shown by its shape only, unless values are asked for', async () => {
    const text = JSON.stringify(await asked({ file: 'demographics', record: 1, column: 'sex' }))
    expect(text).toContain('"from":{"shape":"A"}')
    expect(text).not.toMatch(/female|"F"/)
  })
})

test('no value of a person stands in an answer that was not asked to show them', async () => {
  for (const column of ['sourcedId', 'givenName', 'familyName', 'username', 'userIds']) {
    const text = JSON.stringify(await asked({ file: 'users', record: 1, column }))
    expect(text).not.toMatch(/Testa|Specimen|9900000001|2007/)
  }
})

test('an identifier names the record that has it', async () => {
  const [school] = fieldsOf(await asked({ file: 'orgs', record: 1, column: 'identifier' }))
  expect(school).toMatchObject({ entity: 'school', path: 'identifiers[us-ca.cds]', shown: { value: '99123459900012' } })
  const [table, record] = school?.statements ?? []
  expect(table).toMatchObject({ file: 'organizations.csv', line: 2, isUsed: true, why: 'all-agree' })
  expect(record).toMatchObject({ file: 'SENR.txt', line: 1, isUsed: false, why: 'says-the-same' })
  expect(record?.cells.map(({ column, position }) => [column, position])).toEqual([
    ['Reporting LEA', 4],
    ['School of Attendance', 5],
  ])
})

test('a default says why it was written', async () => {
  const { origin, shown } = await asked({ file: 'users', record: 1, column: 'enabledUser' })
  expect(shown.shape).toBe('aaaa')
  expect(origin).toMatchObject({
    kind: 'default',
    reason: 'A person on a roster may log in unless somebody says otherwise.',
  })
})

test('what every row of a kind has is nobody’s statement', async () => {
  const { origin } = await asked({ file: 'roles', record: 1, column: 'role' })
  expect(origin).toEqual({ kind: 'fixed' })
})

describe('a blank cell', () => {
  test('because the target has no code: version 1.1 knows two sexes', async () => {
    const question = { file: 'demographics', record: 1, column: 'sex' }
    const { origin, shown } = await explain(request([senr({ 'Student Gender Code': 'X' })], '1.1'), question, values)
    expect(shown.shape).toBe('')
    expect(origin).toMatchObject({
      kind: 'blank',
      because: 'cannot-be-written',
      findings: [{ code: 'no-code-in-target' }],
    })
    const [sex] = origin.kind === 'blank' ? origin.fields : []
    expect(sex).toMatchObject({ path: 'sex', shown: { value: 'nonbinary' } })
    expect(sex?.statements[0]?.cells[0]?.shown).toEqual({ shape: 'A', value: 'X' })
  })

  test('because no record says anything, with the cells that could', async () => {
    const { origin } = await explain(request([senr()]), { file: 'roles', record: 1, column: 'endDate' })
    expect(origin).toMatchObject({ kind: 'blank', because: 'nothing-is-known' })
    const [end] = origin.kind === 'blank' ? origin.fields : []
    expect(end?.statements).toMatchObject([
      {
        file: 'SENR.txt',
        line: 1,
        isUsed: false,
        why: 'blank',
        cells: [{ column: 'Enrollment Exit Date', shown: { shape: '' } }],
      },
    ])
    expect(end?.givers).toEqual([{ source: 'state', layout: 'senr', column: 'Enrollment Exit Date' }])
  })

  test('because nothing writes the column, with the reason of the format', async () => {
    const { origin } = await asked({ file: 'users', record: 1, column: 'password' })
    expect(origin).toMatchObject({ kind: 'blank', because: 'nothing-writes-it' })
    expect(origin.kind === 'blank' && origin.reason).toBeTruthy()
  })
})

describe('what does not exist', () => {
  test('a record', async () => {
    const question = { file: 'users.csv', record: 2, column: 'givenName' }
    await expect(asked(question)).rejects.toMatchObject({
      code: 'unknown-record',
      message: 'users.csv has 1 record, so there is no record 2',
    })
  })

  test('a file without records', async () => {
    const question = { file: 'classes.csv', record: 1, column: 'title' }
    await expect(asked(question)).rejects.toMatchObject({ code: 'unknown-record' })
  })

  test('a column, a file, and no file where there are several', async () => {
    await expect(asked({ file: 'users', record: 1, column: 'givenname2' })).rejects.toMatchObject({
      code: 'unknown-column',
    })
    await expect(asked({ file: 'pupils', record: 1, column: 'givenName' })).rejects.toMatchObject({
      code: 'unknown-layout',
    })
    await expect(asked({ record: 1, column: 'givenName' })).rejects.toMatchObject({ code: 'unknown-layout' })
  })
})

test('the checksums of what was read come with the answer', async () => {
  const { inputs } = await asked({ file: 'users', record: 1, column: 'givenName' })
  expect(inputs.map(({ source, path }) => `${source} ${path}`)).toEqual([
    'table-organizations organizations.csv',
    'state SENR.txt',
  ])
  expect(inputs.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256 ?? ''))).toBe(true)
})
