import { writeFileSync } from 'node:fs'
import { convert } from '@nrec-align/convert'
import { entityNames, spaceOf } from '@nrec-align/schema'
import { type DialectName, dbtSources, ddl, dialects } from '@nrec-align/sql'
import { syntheticDistrict } from '@nrec-align/testkit'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sqlName } from '../src/ddl/names.ts'
import { sqlTables } from '../src/ddl/tables.ts'
import { openDatabase } from '../src/duckdb/database.ts'

const names = Object.keys(dialects) as DialectName[]

describe('the tables of the common record', () => {
  const tables = sqlTables()

  test('each has a name of its own, and so has each column of a table', () => {
    const all = tables.map(({ name }) => name)
    expect(new Set(all).size).toBe(all.length)
    for (const { columns } of tables) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  })

  test('every entity with records of its own has one', () => {
    for (const entity of entityNames)
      expect(tables.some(({ name }) => name === sqlName(entity))).toBe(spaceOf(entity) === entity)
  })

  test.each([
    ['birthPlace.stateProvince', 'birth_place_state_province'],
    ['grade9EntryYear', 'grade9_entry_year'],
    ['id', 'id'],
  ])('%s is called %s', (name, expected) => {
    expect(sqlName(name)).toBe(expected)
  })

  test('every reference leads to a table', () => {
    const known = new Set(tables.map(({ name }) => name))
    const targets = tables.flatMap(({ columns }) => columns.flatMap(({ refersTo }) => refersTo ?? []))
    expect(targets.filter((name) => !known.has(name))).toEqual([])
  })
})

describe.each(names)('SQL for %s', (dialect) => {
  const text = ddl(dialect)
  const statements = text.split(/;\n/).map((one) => one.replaceAll(/^--.*$/gm, '').trim())

  test('makes every table with its key', () => {
    const made = statements.filter((one) => one.startsWith('CREATE TABLE'))
    expect(made).toHaveLength(sqlTables().length)
    expect(made.filter((one) => one.includes('PRIMARY KEY'))).toHaveLength(
      sqlTables().filter(({ key }) => key !== undefined).length,
    )
  })

  test('says what each table and each column is', () => {
    const described = statements.filter((one) => /^(?:COMMENT ON|EXEC sys\.sp_addextendedproperty)/.test(one))
    expect(described).toHaveLength(sqlTables().reduce((sum, { columns }) => sum + columns.length + 1, 0))
  })

  test('has no name longer than databases take', () => {
    const [open, close] = dialects[dialect].quotes
    const quoted = [...text.matchAll(/"([^"\n]+)"|\[([^\]\n]+)\]/g)].map(([whole]) =>
      whole.slice(open.length, -close.length),
    )
    expect(quoted.filter((name) => name.length > 63)).toEqual([])
  })
})

test('DuckDB makes the tables and takes the files of a common folder written as CSV, row by row', async () => {
  const database = await openDatabase()
  await database.run(ddl('duckdb'))
  const { outputs, report } = convert({
    sources: [{ from: 'canonical', input: syntheticDistrict({ seed: 9, students: 40 }).files }],
    to: 'canonical',
    as: 'csv',
  })
  const files = new Map<string, string>()
  for await (const { name, stream } of outputs) files.set(name.slice('data/'.length), await new Response(stream).text())
  await report
  let loaded = 0
  for (const { name, file, columns } of sqlTables()) {
    const text = files.get(file)
    if (text === undefined) continue
    const path = `${database.scratch.path}/${name}.csv`
    writeFileSync(path, text)
    expect(text.split('\r\n', 1)[0]?.split(',')).toHaveLength(columns.length)
    await database.run(`COPY "${name}" FROM '${path}' (FORMAT csv, HEADER)`)
    const [counted] = await database.rows(`SELECT count(*)::INTEGER AS rows FROM "${name}"`)
    expect(counted?.['rows']).toBe(text.split('\r\n').length - 2)
    loaded += 1
  }
  expect(loaded).toBe([...files.keys()].filter((name) => name.endsWith('.csv')).length)
  database.close()
})

describe('sources for dbt', () => {
  const { sources } = parse(dbtSources({ source: 'common', schema: 'raw' })) as {
    sources: readonly {
      readonly name: string
      readonly schema: string
      readonly tables: readonly {
        readonly name: string
        readonly columns: readonly { readonly name: string; readonly data_tests?: readonly unknown[] }[]
      }[]
    }[]
  }

  test('name every table and column', () => {
    expect(sources[0]).toMatchObject({ name: 'common', schema: 'raw' })
    const listed = sources[0]?.tables.map(({ name, columns }) => [name, columns.map((one) => one.name)])
    expect(listed).toEqual(sqlTables().map(({ name, columns }) => [name, columns.map((one) => one.name)]))
  })

  test('test ids, references and codes', () => {
    const enrollment = sources[0]?.tables.find(({ name }) => name === 'enrollment')
    const testsOf = (column: string) => enrollment?.columns.find(({ name }) => name === column)?.data_tests
    expect(testsOf('id')).toEqual(['not_null', 'unique'])
    expect(testsOf('student')).toEqual([{ relationships: { to: "source('common', 'person')", field: 'id' } }])
    expect(testsOf('grade_level')).toEqual([{ accepted_values: { values: expect.arrayContaining(['KG', '12']) } }])
  })
})
