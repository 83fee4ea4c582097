import { expect, test } from 'vitest'
import { command } from './support/command.ts'

test('an entity is printed as JSON Schema', async () => {
  const { exitCode, stdout } = await command('.', 'schema', 'Enrollment')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})

test.each([
  ['postgres', 'CREATE TABLE "enrollment"'],
  ['sqlserver', 'CREATE TABLE [enrollment]'],
  ['duckdb', 'CREATE TABLE "enrollment"'],
])('the tables are printed for %s', async (database, expected) => {
  expect((await command('.', 'schema', '--ddl', database)).stdout).toContain(expected)
})

test('the tables are printed as sources of dbt', async () => {
  expect((await command('.', 'schema', '--dbt', '--in', 'raw')).stdout).toContain('schema: raw')
})

test.each([
  [['schema'], 'Say one of'],
  [['schema', 'enrollment', '--dbt'], 'Say one of'],
  [['schema', 'enrolment'], 'Did you mean "enrollment"?'],
  [['schema', '--ddl', 'oracle'], 'postgres'],
  [['schema', '--ddl', 'duckdb', '--in', 'raw'], '--in goes with --dbt'],
])('%j is refused', async (words, expected) => {
  const ended = await command('.', ...words)
  expect([ended.exitCode, ended.stderr]).toEqual([2, expect.stringContaining(expected)])
})
