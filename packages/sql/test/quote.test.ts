import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duckdb } from '../src/dialect/duckdb.ts'
import { postgres } from '../src/dialect/postgres.ts'
import { quotedName, quotedText } from '../src/dialect/quote.ts'
import { sqlserver } from '../src/dialect/sqlserver.ts'
import { openDatabase } from '../src/duckdb/database.ts'

const isControl = (text: string): boolean => [...text].some((one) => one < ' ' || one === '\u007f')
const printable = fc.string({ unit: 'grapheme' }).filter((text) => !isControl(text))

describe('names and texts in SQL', () => {
  test.each([
    ['a "b" c', '"a ""b"" c"'],
    ['"; DROP TABLE person; --', '"""; DROP TABLE person; --"'],
  ])('%s is one name', (name, expected) => {
    expect(quotedName(postgres, name)).toBe(expected)
  })

  test('SQL Server has brackets', () => {
    expect(quotedName(sqlserver, 'a]b[c')).toBe('[a]]b[c]')
    expect(quotedText(sqlserver, "O'Example")).toBe("N'O''Example'")
  })

  test.each(['', 'a\u0000b', 'a\nb', 'a\u007f'])('%j is no name', (name) => {
    expect(() => quotedName(duckdb, name)).toThrow(RangeError)
  })

  test('a text with a control character is refused, because a NUL would end the statement', () => {
    expect(() => quotedText(duckdb, 'a\u0000b')).toThrow(RangeError)
  })

  test('a database reads any name and any text back as it was', async () => {
    const database = await openDatabase()
    await fc.assert(
      fc.asyncProperty(
        printable.filter((text) => text !== ''),
        printable,
        async (name, text) => {
          const query = `SELECT ${quotedText(duckdb, text)} AS ${quotedName(duckdb, name)}`
          const [column] = await database.rows(`DESCRIBE ${query}`)
          expect(column?.['column_name']).toBe(name)
          for await (const texts of database.texts(query)) expect(texts).toEqual([text])
        },
      ),
      { numRuns: 200, examples: [['__proto__', '']] },
    )
    database.close()
  })
})
