import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type FormatFunction, type Layout, optionsFor, plainRun, versionOf } from '@nrec-align/mapping'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import { type Database, openDatabase } from '../../src/duckdb/database.ts'
import { byRows } from './support/by-rows.ts'
import { bySql } from './support/by-sql.ts'
import { everyFormat, formatsFolder } from './support/formats.ts'
import { type Sample, samplesOf } from './support/samples.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase({ memoryLimit: '500MB', threads: 1 })
})
afterAll(() => database.close())

/** Formats to try, such as `calpads,pims`; all unless told. */
const only = process.env['DECODE_OF']?.split(',')

type Mode = 'bulk' | 'delta' | undefined

/** A file may be the whole truth or a list of changes where its layout tells them apart. */
const modesOf = ({ deltaColumns }: Layout): readonly Mode[] =>
  deltaColumns === undefined ? [undefined] : ['bulk', 'delta']

const compare = async (
  define: FormatFunction,
  version: string,
  layout: Layout,
  { columns, records }: Sample,
  options: Readonly<Record<string, string>>,
  mode: Mode,
): Promise<void> => {
  const instance = define({ version, options })
  const { bindings } = versionOf(instance)
  const own = bindings.filter((binding) => binding.layout === layout.id)
  const all = { ...optionsFor(instance, instance.format.id), hashKey: 'a key of the test' }
  const result = decodeSql(instance, layout.id, {
    columns,
    ...(mode === undefined ? {} : { mode }),
    run: { options: all },
  })
  if ('refusals' in result) expect(result.refusals).toEqual([])
  else {
    const found = await bySql(database, result.program, all, records)
    expect(found).toEqual(byRows(layout, own, columns, { ...plainRun, options: all }, mode, records))
  }
}

const counts: string[] = []
afterAll(() => console.log(counts.join('\n')))

const compiled = (define: FormatFunction) =>
  define.format.versions.flatMap(({ version, layouts, bindings }) =>
    layouts
      .filter((layout) => bindings.some((binding) => binding.layout === layout.id))
      .filter((layout) => 'program' in decodeSql(define({ version }), layout.id))
      .map((layout) => ({ version, layout })),
  )

for (const { id, define } of await everyFormat()) {
  const own = compiled(define)
  if (own.length === 0 || only?.includes(id) === false) continue
  const fixtures = new URL(`${id}/fixtures/`, formatsFolder)
  const folder = existsSync(fixtures) ? fileURLToPath(fixtures) : undefined
  const samples = new Map(
    await Promise.all(
      define.format.versions.map(async ({ version }) => [version, await samplesOf(define, version, folder)] as const),
    ),
  )
  describe(`${id}: decoded as SQL and row by row, records are the same`, { timeout: 120_000 }, () => {
    for (const { version, layout } of own) {
      const records = samples.get(version)?.get(layout.id) ?? []
      test(`${version} ${layout.id}`, async () => {
        const count = records.reduce((sum, sample) => sum + sample.records.length, 0)
        counts.push(`${id} ${version} ${layout.id}: ${count} records`)
        expect(count).toBeGreaterThan(0)
        for (const sample of records)
          for (const mode of modesOf(layout)) await compare(define, version, layout, sample, sample.options, mode)
      })
      test(`${version} ${layout.id}, without options`, async () => {
        for (const sample of records.slice(0, 1)) await compare(define, version, layout, sample, {}, undefined)
      })
    }
  })
}
