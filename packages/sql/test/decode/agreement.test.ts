import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { InputFile } from '@nrec-align/io'
import { type Layout, optionsFor, versionOf } from '@nrec-align/mapping'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf } from '../../../testkit/src/run/bytes-of.ts'
import { type TakenApart, takeApart } from '../../../testkit/src/run/take-apart.ts'
import type { DataSet } from '../../../testkit/src/sets/data-set.ts'
import { fileNameOf } from '../../../testkit/src/sets/file-of.ts'
import { setsOf } from '../../../testkit/src/sets/sets-of.ts'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import { type Database, openDatabase } from '../../src/duckdb/database.ts'
import { byRows } from './support/by-rows.ts'
import { bySql } from './support/by-sql.ts'
import { everyFormat, formatsFolder } from './support/formats.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase({ memoryLimit: '500MB', threads: 1 })
})
afterAll(() => database.close())

/** Formats to try, such as `calpads,pims`; all unless told. */
const only = process.env['DECODE_OF']?.split(',')

/** The structural layer keeps records with a NUL away from every engine. */
const isWhole = (cells: readonly string[]): boolean => cells.every((cell) => !cell.includes('\u0000'))

const isText = ({ name }: InputFile): boolean => !/\.(xlsx|json|jsonl|xml|zip)$/.test(name)

/** The layouts that a file may be of by its name; all of them where the name tells nothing, each decides by itself what is its own. */
const layoutsOf = (layouts: readonly Layout[], { name }: InputFile): readonly Layout[] => {
  const isNamed = (pattern: string): boolean =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
      'i',
    ).test(name)
  const named = layouts.filter((layout) => fileNameOf(layout) === name || layout.files.some(isNamed))
  return named.length > 0 ? named : layouts
}

const compare = async (set: DataSet, layout: Layout, { columns, records }: TakenApart): Promise<number> => {
  let compared = 0
  const cells = records.map((one) => one.cells).filter(isWhole)
  const bindings = versionOf(set.instance).bindings.filter((binding) => binding.layout === layout.id)
  const options = optionsFor(set.instance, set.instance.format.id)
  for (const mode of layout.deltaColumns === undefined ? [undefined] : [undefined, 'bulk' as const, 'delta' as const]) {
    const result = decodeSql(set.instance, layout.id, { columns, ...(mode === undefined ? {} : { mode }) })
    if ('refusals' in result) return 0
    const found = await bySql(database, result.program, cells)
    expect(found).toEqual(byRows(layout, bindings, columns, options, mode, cells))
    compared += found.length
  }
  return compared
}

const counts: string[] = []
afterAll(() => console.log(counts.join('\n')))

for (const { id, define } of await everyFormat()) {
  if (only?.includes(id) === false) continue
  const fixtures = new URL(`${id}/fixtures/`, formatsFolder)
  const folder = existsSync(fixtures) ? fileURLToPath(fixtures) : undefined
  describe(`${id}: decoded as SQL and row by row, records are the same`, { timeout: 120_000 }, () => {
    for (const { version, layouts } of define.format.versions) {
      const flat = layouts.filter((layout) => 'program' in decodeSql(define({ version }), layout.id))
      if (flat.length === 0) continue
      for (const lazy of setsOf(define, version, folder, { seed: 1, rows: 30 })) {
        test(`${version}, ${lazy.name}`, async () => {
          const set = await lazy.load()
          let compared = 0
          for (const file of set.files.filter(isText))
            for (const layout of layoutsOf(flat, file))
              compared += await compare(set, layout, await takeApart(await bytesOf(file), layout))
          counts.push(`${id} ${version}, ${lazy.name}: ${compared} records`)
        })
      }
    }
  })
}
