import { DECLARED_MISSING } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../src/duckdb/database.ts'
import { escaped, literal, name, unescaped } from '../src/relational/text.ts'

const texts = [
  '',
  DECLARED_MISSING,
  '\u001dm',
  'm',
  'e',
  'plain',
  'tab\there',
  'line\r\nbreak',
  'nul\u0000inside',
  'a\u001cb\u001dc\u001ed\u001fe',
  'half \ud83d and whole 🧒',
  '\ud83d',
  "it's; DROP TABLE person; --",
  '"quoted" \\ \\N',
]

describe('a value on its way through files and the database', () => {
  test.each(texts)('comes back as it was: %j', (text) => expect(unescaped(escaped(text))).toBe(text))

  test('has no character that separates something', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    for (const text of texts) expect(escaped(text)).not.toMatch(/[\u0000\t\r\n\u001c\u001e]/)
  })

  test('stays different from every other value', () => expect(new Set(texts.map(escaped)).size).toBe(texts.length))
})

describe('a name or a text in a statement', () => {
  const hostile = ['a"b', "a'b", 'a";--', 'select', ' ', 'ünïcode', '%', '=addresses[residence].city']

  test.each(hostile)('is nothing but that: %j', async (text) => {
    const database = await openDatabase()
    try {
      await database.run(`CREATE TABLE ${name(text)} AS SELECT ${literal(text)} AS ${name(text)}`)
      expect(await database.rows(`SELECT ${name(text)} FROM ${name(text)}`)).toEqual([{ [text]: text }])
    } finally {
      database.close()
    }
  })

  test('with a control character is refused', () => {
    expect(() => name('a\u0000b')).toThrow(RangeError)
    expect(() => literal('a\nb')).toThrow(RangeError)
  })
})
