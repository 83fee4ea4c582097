import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { memorySink } from '@nrec-align/io'
import { expect, onTestFinished, test } from 'vitest'
import { openRecords, type TableColumn, writeParquetTable } from '../src/duckdb/index.ts'

const columns: readonly TableColumn[] = [
  { name: 'id', type: 'text' },
  { name: 'odd "name"', type: 'text' },
  { name: 'year', type: 'integer' },
  { name: 'value', type: 'number' },
]

const reread = async (rows: readonly (readonly string[])[]) => {
  const sink = memorySink()
  await writeParquetTable(sink, columns, rows)
  const path = join(mkdtempSync(join(tmpdir(), 'nrec-align-test-')), 'table.parquet')
  onTestFinished(() => rmSync(dirname(path), { recursive: true }))
  writeFileSync(path, sink.bytes())
  const database = await openRecords({})
  onTestFinished(() => database.close())
  return database.rows(`SELECT * FROM read_parquet('${path}')`)
}

test('texts stay as they are, numbers are numbers, and an empty cell is nothing', async () => {
  expect(
    await reread([
      ['007', 'says "\n1e3, Ñ', '2025', '-0.125'],
      ['null', '', '', ''],
    ]),
  ).toEqual([
    { id: '007', 'odd "name"': 'says "\n1e3, Ñ', year: 2025n, value: -0.125 },
    { id: 'null', 'odd "name"': null, year: null, value: null },
  ])
})

test('a table without rows has its columns all the same', async () => {
  expect(await reread([])).toEqual([])
})

test('text that looks like a date or a number stays text', async () => {
  const rows = await reread([['2025-01-01', 'true', '1', '1']])
  expect(rows.map((row) => [row['id'], row['odd "name"']])).toEqual([['2025-01-01', 'true']])
})
