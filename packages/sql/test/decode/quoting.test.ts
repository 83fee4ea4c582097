import {
  bind,
  code,
  codeTable,
  defineFormat,
  delimited,
  type FormatInstance,
  identifier,
  layout,
  namespaced,
  textTable,
} from '@nrec-align/mapping'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import { literal, remark } from '../../src/decode/sql.ts'
import { type Database, openDatabase } from '../../src/duckdb/database.ts'
import { bySql } from './support/by-sql.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase({ threads: 1 })
})
afterAll(() => database.close())

const hostile = [
  "it's; DROP TABLE stage; --",
  '"; DROP TABLE stage; --',
  '*/ DROP TABLE stage; /*',
  'two\nlines',
  'return\rhere',
  'tab\tbell\u0007escape\u001b',
  '\u2028separator',
  'private \ue000 use',
  '\\',
  "\\'",
  'NULL',
  '$1 ? :name %s',
  'ünïcode 🧒',
]

/** A format of one column, whose name, code and namespace are a text that wants to be more. */
const formatOf = (text: string): FormatInstance => {
  const roster = layout('roster', {
    title: text,
    description: text,
    files: [`${text}.csv`],
    container: delimited(),
    source: text,
    confidence: 'verified',
    columns: {
      [text]: { description: text, privacy: 'direct-identifier', absent: [`absent ${text}`] },
      kind: { description: 'A code.', privacy: 'public' },
    },
    rules: [
      {
        id: text,
        when: { kind: text },
        then: { [text]: { present: true } },
        at: text,
        message: text,
        fix: text,
        source: text,
        confidence: 'verified',
      },
    ],
  })
  const student = bind(roster, {
    id: 'student',
    grain: 'student',
    pairs: {
      'identifiers[local]': [text, identifier({ sentinels: [`nobody ${text}`] })],
      lastName: [text, namespaced(`${text}:`)],
      sex: ['kind', code(codeTable('example.sex', 'sex', { source: text, verified: true }, [[text, 'female']]))],
      middleName: ['kind', code(textTable('example.middle', { source: text, verified: true }, [[text, text]]))],
    },
  })
  return defineFormat({
    id: 'hostile',
    title: text,
    description: text,
    publisher: text,
    kind: 'district',
    trust: 'vendor',
    confidence: 'verified',
    options: {},
    tables: {},
    versions: [{ version: '1', title: text, packaging: { kind: 'files' }, layouts: [roster], bindings: [student] }],
  })()
}

describe('a text of a declaration is nothing but a text', () => {
  test.each(hostile)('as a literal: %j', async (text) => {
    expect(await database.rows(`SELECT ${literal(text)} AS said`)).toEqual([{ said: text }])
  })

  test.each(hostile)('as a remark: %j', async (text) => {
    expect(await database.rows(`SELECT 1 AS one ${remark(text)}\n, 2 AS two`)).toEqual([{ one: 1, two: 2 }])
  })

  test.each(hostile)('as the name of a column, a code, a namespace and a rule: %j', async (text) => {
    const result = decodeSql(formatOf(text), 'roster')
    if ('refusals' in result) throw new Error(JSON.stringify(result.refusals))
    const { program } = result
    const trimmed = text.replace(/^[ \t\r\n\u00a0\ufeff]+|[ \t\r\n\u00a0\ufeff]+$/g, '')
    const records = [
      ['S1', text],
      ['', text],
      [`nobody ${text}`, ''],
      [`absent ${text}`, ''],
    ]
    const [known, broken, nobody, absent] = await bySql(database, program, {}, records)
    expect(known?.said['student']).toEqual({
      identifiers: { '': ['local', 'S1'] },
      values: { lastName: `${text}:S1`, sex: 'female', middleName: text },
    })
    expect(known?.findings).toEqual([])
    expect(broken?.findings).toEqual(['1 missing-key', '1 rule-broken'])
    expect(nobody?.findings).toEqual(['1 missing-key'])
    expect(absent?.findings).toEqual(['1 missing-key'])
    expect(trimmed).toBe(text)
  })

  test('as the name of a file', async () => {
    const { stageFromText } = await import('../../src/decode/stage.ts')
    const sql = stageFromText({ stage: [] }, { stage: 'a"b' }, "a'b; DROP TABLE x.csv")
    expect(sql).toContain(`'a''b; DROP TABLE x.csv'`)
    expect(sql).toContain('"a""b"')
  })
})
