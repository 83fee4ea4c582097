import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inputFile, openWorkbook } from '@nrec-align/io'
import { openRecords } from '@nrec-align/sql/duckdb'
import { expect, expectTypeOf, onTestFinished, test } from 'vitest'
import { defaultBands, ranges, suppress } from '../../src/disclosure/index.ts'
import { parquetTables } from '../../src/duckdb/parquet-tables.ts'
import type { RestrictedFigures } from '../../src/figures/index.ts'
import {
  csvTables,
  outcomeTables,
  protectionTable,
  type Table,
  type TablesRequest,
  xlsxTables,
} from '../../src/tables/index.ts'
import { files, rowsOf } from './files.ts'
import { framework, graduation, mergedRelease, protectedFigures, release, shownRelease } from './release.ts'

const request = async (more: Partial<TablesRequest> = {}): Promise<TablesRequest> => ({
  release: await release(),
  indicators: [graduation],
  frameworks: [framework],
  ...more,
})

const written = async (more: Partial<TablesRequest> = {}) => {
  const made = files()
  await csvTables(outcomeTables(await request(more)), made)
  return (table: string) => rowsOf(made.bytes(`${table}.csv`))
}

const pick = (row: Readonly<Record<string, string>> | undefined, ...names: readonly string[]) =>
  names.map((name) => row?.[name])

test('a row of the tidy table says everything about a figure', async () => {
  const [row] = await (await written())('outcomes')
  expect(row).toEqual({
    indicator_id: 'pn-essa.4',
    definition_version: 'an edition',
    definition_status: 'unverified',
    framework: 'pn-essa',
    framework_label: '4',
    indicator_name: 'Graduation',
    result_id: '',
    measure_kind: 'indicator',
    unit: 'percent',
    polarity: 'up',
    place_kind: 'school',
    place_id: 'local@d1/007',
    place_name: `'=Example "School", Ñ`,
    school_year_first: '2025',
    school_year_last: '2025',
    subgroup_dimension: 'all',
    subgroup_category: 'all',
    subgroup_name: 'Everybody',
    figure_kind: 'proportion',
    value: '20',
    value_status: 'reported',
    display: '20%',
    numerator: '24',
    denominator: '120',
    range_low: '',
    range_high: '',
  })
})

test('what is hidden is empty in every cell that a number could stand in, and one mark stands for it', async () => {
  const rows = await (await written())('outcomes')
  const hidden = rows.filter((row) => row['value_status'] === 'suppressed')
  expect(hidden.map((row) => row['subgroup_category'])).toEqual(['yes', 'no'])
  for (const row of hidden) {
    expect(row['display']).toBe('*')
    expect(pick(row, 'value', 'numerator', 'denominator', 'range_low', 'range_high')).toEqual(['', '', '', '', ''])
  }
})

test('what was not calculated says so in the language asked for, and is no zero', async () => {
  const rows = await (await written({ language: 'es' }))('outcomes')
  const row = rows.find((one) => one['value_status'] === 'not-calculated')
  expect(pick(row, 'indicator_name', 'value', 'numerator', 'display')).toEqual(['Graduación', '', '', 'no se calculó'])
})

test('ranges stand on the scale of the value', async () => {
  const rows = await (await written({ release: await release(ranges(defaultBands)) }))('outcomes')
  // 57 of 200 is 28.5 %, in a band of 5 points: the next range begins at 30.
  expect(pick(rows[3], 'value', 'value_status', 'display', 'range_low', 'range_high')).toEqual([
    '',
    'range',
    '25% to under 30%',
    '25',
    '30',
  ])
})

test('every key of a fact is in its dimension, once', async () => {
  const read = await written()
  const facts = await read('fact_outcome')
  expect(facts).toHaveLength(5)
  for (const [table, key] of [
    ['dim_indicator', 'indicator_id'],
    ['dim_place', 'place_key'],
    ['dim_subgroup', 'subgroup_key'],
    ['dim_period', 'period_key'],
  ] as const) {
    const keys = (await read(table)).map((row) => row[key])
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(facts.map((fact) => fact[key]))).toEqual(new Set(keys))
  }
  expect(await read('dim_period')).toEqual([
    { period_key: '2025', school_year_first: '2025', school_year_last: '2025', years: '1', period_name: '2024–25' },
    { period_key: '2024', school_year_first: '2024', school_year_last: '2024', years: '1', period_name: '2023–24' },
  ])
})

test('facts say the same as the tidy table', async () => {
  const read = await written()
  const shown = ['value', 'value_status', 'display', 'numerator', 'denominator', 'range_low', 'range_high']
  const facts = (await read('fact_outcome')).map((row) => pick(row, ...shown))
  expect(facts).toEqual((await read('outcomes')).map((row) => pick(row, ...shown)))
})

test('how far a group is from all others is computed from what is shown', async () => {
  const rows = await (await written({ release: await shownRelease() }))('disparity')
  // 30 of 60 against 18 of 60: 20 points, 5/3 as likely.
  const columns = ['subgroup_key', 'group_percent', 'others_percent', 'gap_points', 'ratio', 'risk_ratio']
  expect(rows.map((row) => pick(row, ...columns, 'risk_ratio_method'))).toEqual([
    ['english-learner=yes', '50', '30', '20', '1.666667', '1.666667', 'risk-ratio'],
    ['english-learner=no', '30', '50', '-20', '0.6', '0.6', 'risk-ratio'],
  ])
})

test.each([
  ['hidden groups', undefined],
  ['ranges', ranges(defaultBands)],
  ['percentages without counts', suppress({ percentDigits: 0 })],
])('nothing is computed from %s', async (_, display) => {
  const hidden = display === undefined ? await release() : await shownRelease(display)
  expect(await (await written({ release: hidden }))('disparity')).toEqual([])
})

test('how many people are in hidden groups stands beside', async () => {
  const [row, ...others] = await (await written())('hidden_share')
  expect(others).toEqual([])
  expect(pick(row, 'place_key', 'subgroup_dimension', 'people_hidden', 'people', 'percent_hidden')).toEqual([
    'school/local@d1/007',
    'english-learner',
    '120',
    '120',
    '100',
  ])
})

test('groups that are shown together name their parts, which stay empty', async () => {
  const read = await written({ release: await mergedRelease() })
  const merged = { indicator_id: 'pn-essa.4', place_key: 'school/local@d1/007', period_key: '2025' }
  expect(await read('merged_group')).toEqual(
    ['race=asian', 'race=filipino'].map((subgroup_key) => ({
      ...merged,
      subgroup_key,
      merged_subgroup_key: 'race=masked',
    })),
  )
  const rows = await read('outcomes')
  expect(rows.map((row) => pick(row, 'subgroup_category', 'numerator', 'denominator', 'display'))).toEqual([
    ['all', '48', '120', '40%'],
    ['asian', '', '', '*'],
    ['filipino', '', '', '*'],
    ['white', '41', '102', '40.2%'],
    ['masked', '7', '18', '38.9%'],
  ])
})

test('a filing has number, percent and targets, and its years ahead', async () => {
  const read = await written({
    targets: [
      { indicator: 'pn-essa.4', schoolYear: 2025, value: 30 },
      { indicator: 'pn-essa.4', schoolYear: 2026, value: 32.5, place: { kind: 'school', id: 'local@d1/8' } },
      { indicator: 'pn-2011.6', schoolYear: 2025, value: 99 },
    ],
  })
  const rows = await read('filed_promise_neighborhoods_essa')
  const columns = ['indicator_number', 'place_id', 'school_year', 'numerator', 'denominator', 'value', 'target']
  expect(rows.map((row) => pick(row, ...columns, 'value_status'))).toEqual([
    ['4', 'local@d1/007', '2025', '24', '120', '20', '30', 'reported'],
    ['4', 'local@d1/8', '2024', '57', '200', '28.5', '', 'reported'],
    ['4', 'local@d1/8', '2025', '', '', '', '30', 'not-calculated'],
    ['4', 'local@d1/8', '2026', '', '', '', '32.5', ''],
  ])
})

test('no table is filed for a framework without figures', async () => {
  const tables = outcomeTables(await request()).map(({ name }) => name)
  expect(tables).not.toContain('filed_promise_neighborhoods_2011')
})

test('the dictionary has every column of every other table', async () => {
  const tables = outcomeTables(await request())
  const columns = tables
    .filter(({ name }) => name !== 'dictionary')
    .flatMap(({ name, columns: all }) => all.map((column) => `${name}.${column.name}`))
  const said = (tables.at(-1) as Table).rows.map(([table, column]) => `${table}.${column}`)
  expect(said).toEqual(columns)
})

test('figures as counted cannot be laid out', () => {
  expectTypeOf<RestrictedFigures>().not.toExtend<TablesRequest['release']>()
})

test('the table for review says why each figure is hidden', async () => {
  const { columns, rows } = protectionTable(await protectedFigures())
  const at = (name: string): number => columns.findIndex((column) => column.name === name)
  const reasons = rows.map((row) => [row[at('subgroup_key')], row[at('value_status')], row[at('reasons')]])
  expect(reasons.slice(1, 3)).toEqual([
    ['english-learner=yes', 'suppressed', expect.stringContaining('few-people')],
    ['english-learner=no', 'suppressed', 'complementary'],
  ])
  expect(rows).toHaveLength(5)
})

test('a figure without a definition is refused', async () => {
  const incomplete = await request({ indicators: [] })
  expect(() => outcomeTables(incomplete)).toThrow(/pn-essa\.4/)
})

test('a workbook has a sheet a table, with ids as they are', async () => {
  const made = files()
  const tables = outcomeTables(await request())
  expect(await xlsxTables(tables, made)).toEqual(['outcomes.xlsx'])
  for (const { name, columns, rows } of tables) {
    const file = inputFile('outcomes.xlsx', made.bytes('outcomes.xlsx'))
    const sheet = await openWorkbook(file, { header: true, sheet: name.slice(0, 31) })
    expect(sheet.header).toEqual(columns.map((column) => column.name))
    expect(sheet.rows).toHaveLength(rows.length)
  }
})

test('Parquet has numbers as numbers and nothing where a cell is empty', async () => {
  const made = files()
  const tables = outcomeTables(await request())
  const paths = await parquetTables(tables, made)
  expect(paths).toEqual(tables.map(({ name }) => `${name}.parquet`))
  expect(await queried(made.bytes('fact_outcome.parquet'), 'value, numerator, display')).toEqual([
    { value: 20, numerator: 24, display: '20%' },
    { value: null, numerator: null, display: '*' },
    { value: null, numerator: null, display: '*' },
    { value: 28.5, numerator: 57, display: '28.5%' },
    { value: null, numerator: null, display: 'not calculated' },
  ])
  expect(await queried(made.bytes('merged_group.parquet'), 'indicator_id')).toEqual([])
})

const queried = async (bytes: Uint8Array, columns: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'nrec-align-test-')), 'table.parquet')
  onTestFinished(() => rmSync(dirname(path), { recursive: true }))
  writeFileSync(path, bytes)
  const database = await openRecords({})
  onTestFinished(() => database.close())
  return database.rows(`SELECT ${columns} FROM read_parquet('${path}')`)
}
