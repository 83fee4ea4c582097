import { bind, code, codeTable, date, defineFormat, delimited, identifier, layout, text } from '@nrec-align/mapping'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import { stageLines } from '../../src/decode/stage.ts'
import { type Database, openDatabase } from '../../src/duckdb/database.ts'
import { bySql } from './support/by-sql.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase({ threads: 1 })
})
afterAll(() => database.close())

const grades = codeTable('test.grade', 'gradeLevel', { source: 'this test', verified: true }, [
  ['KN', 'KG'],
  ['01', '01'],
  ['08', '08', 'exact', 'both', 2024],
])

const spells = layout('spells', {
  title: 'Spells',
  description: 'Made up for a test.',
  files: ['spells.csv'],
  container: delimited(),
  source: 'this test',
  confidence: 'verified',
  columns: {
    kind: { description: 'Which record.', privacy: 'public' },
    id: { description: 'State number.', privacy: 'direct-identifier', required: 'always' },
    name: { description: 'Last name.', privacy: 'direct-identifier', length: 8 },
    grade: { description: 'Grade level.', privacy: 'public' },
    begin: { description: 'First day.', privacy: 'quasi-identifier' },
    end: { description: 'Last day.', privacy: 'quasi-identifier' },
    pin: { description: 'A secret.', privacy: 'secret' },
  },
  variants: [{ id: 'all', columns: ['kind', 'id', 'name', 'grade', 'begin', 'end', 'pin'], optionalTail: 1 }],
  skip: [{ where: { kind: 'TOTAL' }, reason: 'a row of totals' }],
  rules: [
    {
      id: 'end-needs-begin',
      when: { end: { present: true } },
      then: { begin: { present: true } },
      at: 'end',
      message: 'It ends and has not begun.',
      fix: 'Say when it began.',
      source: 'this test',
      confidence: 'verified',
    },
  ],
})

const enrollment = bind(spells, {
  id: 'spell',
  grain: 'enrollment',
  where: { kind: 'SPELL' },
  pairs: {
    'student.identifiers[us-ca.ssid]': ['id', identifier()],
    'student.lastName': ['name', text()],
    gradeLevel: ['grade', code(grades)],
    begin: ['begin', date('yyyyMMdd')],
    end: ['end', date('yyyyMMdd')],
  },
})

const format = defineFormat({
  id: 'made-up',
  title: 'Made up',
  description: 'For a test.',
  publisher: 'nobody',
  kind: 'district',
  trust: 'vendor',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [{ version: '1', title: '1', packaging: { kind: 'files' }, layouts: [spells], bindings: [enrollment] }],
})

const decoded = async (...records: readonly (readonly string[])[]) => {
  const result = decodeSql(format(), 'spells')
  if ('refusals' in result) throw new Error(JSON.stringify(result.refusals))
  return bySql(database, result.program, {}, records)
}

test('a good record is read, field by field', async () => {
  const [record] = await decoded(['SPELL', '9900000001', '\u00a0Testa ', 'KN', '20250814', '', '1234'])
  expect(record).toEqual({
    record: 1,
    status: 'converted',
    findings: [],
    said: {
      spell: {
        identifiers: { student: ['us-ca.ssid', '9900000001'] },
        values: { 'student.lastName': 'Testa', gradeLevel: 'KG', begin: '2025-08-14' },
      },
    },
  })
})

test('what is wrong is found where it is, and all of it', async () => {
  const records = await decoded(
    ['SPELL', '123', 'Placeholder', '99', '20250229', '2/3/2025', ''],
    ['SPELL', '', 'Testa', '01', '', '20250601', ''],
    ['SPELL', '9900000002', '#REF!', '08', '20220901', '45000', ''],
    ['OTHER', '9900000003', '', '', '', '', ''],
  )
  expect(records.map(({ status, findings }) => [status, findings])).toEqual([
    ['rejected', ['2 invalid-identifier', '3 too-long', '4 unknown-code', '5 invalid-date', '6 date-order-ambiguous']],
    ['rejected', ['2 missing-required', '6 rule-broken']],
    ['converted', ['3 formula-error', '4 code-out-of-date', '6 excel-serial-date']],
    ['rejected', ['1 unknown-record-type']],
  ])
})

test('a record of another width says nothing else, one without its optional tail is whole, and a row of totals is no data', async () => {
  const records = await decoded(
    ['SPELL', '1', '', ''],
    ['SPELL', '9900000004', 'Testa', '01', '20250814', ''],
    ['TOTAL', '2', 'rows', '', '', '', ''],
  )
  expect(records.map(({ status, reason, findings }) => [status, reason, findings])).toEqual([
    ['rejected', undefined, ['0 wrong-column-count']],
    ['converted', undefined, []],
    ['skipped', 'a row of totals', []],
  ])
})

test('a secret never reaches the database, and a cell that holds what parts cells does', () => {
  const result = decodeSql(format(), 'spells')
  if ('refusals' in result) throw new Error(JSON.stringify(result.refusals))
  const lineOf = stageLines(result.program, {})
  const cells = ['SPELL', '9900000001', 'a,"b"\r\nc', '01', '20250814', '', 'hush 1234']
  expect(lineOf({ record: 7, cells })).toBe('7,7,SPELL,9900000001,"a,""b""\r\nc",01,20250814,,\n')
})
