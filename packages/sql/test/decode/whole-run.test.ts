import { columnsOfVariant, optionsFor, plainRun, RecordReader, versionOf } from '@nrec-align/mapping'
import { expect, onTestFinished, test } from 'vitest'
import { calpads } from '../../../formats/calpads/src/index.ts'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import type { DecodeProgram } from '../../src/decode/program.ts'
import { openDatabase } from '../../src/duckdb/database.ts'
import { DuckDbDecoding, ReadingsDisagree } from '../../src/duckdb/decoder/duck-db-decoding.ts'

const instance = calpads()
const { layouts, bindings } = versionOf(instance)
const layout = layouts.find(({ id }) => id === 'senr') as (typeof layouts)[number]
const columns = columnsOfVariant(layout)
const run = { ...plainRun, options: optionsFor(instance, 'calpads') }

/** A record of blanks lacks what the layout requires of every record. */
const blank = columns.names.map(() => '')

const decodingOf = async (change: (program: DecodeProgram) => DecodeProgram) => {
  const own = bindings.filter((binding) => binding.layout === layout.id)
  const reader = new RecordReader(layout, own, columns, run)
  const result = decodeSql(instance, layout.id)
  if ('refusals' in result) throw new Error('SENR is decoded as SQL')
  const database = await openDatabase({ memoryLimit: '500MB', threads: 1 })
  const part = { instance, layout, columns, mode: undefined, run }
  const decoding = new DuckDbDecoding(database, 'scratch', part, change(result.program), reader)
  onTestFinished(() => decoding.close())
  decoding.take(1, blank)
  decoding.take(2, blank)
  await decoding.ahead(2)
  return { decoding, reader }
}

test('a record that was taken but is never asked for is passed over', async () => {
  const { decoding, reader } = await decodingOf((program) => program)
  expect(decoding.next(reader, 2, blank)).toBe('rejected')
  expect(reader.findings.count).toBeGreaterThan(0)
})

test('a statement that finds something else than the reader of rows stops the run, and no cell is quoted', async () => {
  const { decoding, reader } = await decodingOf((program) => ({
    ...program,
    rules: program.rules.map((rule) => (rule.code === 'missing-required' ? { ...rule, code: 'too-long' } : rule)),
  }))
  expect(() => decoding.next(reader, 1, blank)).toThrow(ReadingsDisagree)
  expect(() => decoding.next(reader, 2, blank)).toThrow(/Record 2 of calpads senr .*missing-required.*too-long/)
})
