import { describe, expect, test } from 'vitest'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import { duckdb } from '../../src/decode/dialect/duckdb.ts'
import { everyFormat } from './support/formats.ts'
import { functionsIn } from './support/functions-in.ts'

const tables = { stage: 'stage', decoded: 'decoded', rules: 'rules' }
const allowed = new Set([...duckdb.functions, 'texts', 'rules', 'macro'])

test('a function is found wherever it stands, and nothing in a text, a name or a remark is one', () => {
  const sql = `SELECT Trim(a) AS "b(c)", 'd(e)''f(g)', CASE WHEN (x) THEN h (1) END -- i(j)\nFROM t`
  expect([...functionsIn(sql)]).toEqual(['trim', 'h'])
})

describe('only functions that are known to mean the same are called', async () => {
  test('by our own', () => {
    for (const definition of duckdb.definitions) {
      const [, name] = /MACRO (\w+)\(/.exec(definition) ?? []
      expect([...functionsIn(definition)].filter((one) => !allowed.has(one) && one !== name)).toEqual([])
    }
  })
  for (const { id, define } of await everyFormat()) {
    test(`by the statements of ${id}`, () => {
      for (const { version, layouts } of define.format.versions) {
        for (const layout of layouts) {
          const result = decodeSql(define({ version }), layout.id)
          if ('refusals' in result) continue
          const { decode, ruleTable, issues } = result.program
          const called = functionsIn([decode(tables), ruleTable(tables), issues(tables)].join(';\n'))
          expect([...called].filter((one) => !allowed.has(one))).toEqual([])
        }
      }
    })
  }
})
