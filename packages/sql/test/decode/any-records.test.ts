import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type FormatFunction, type Layout, optionsFor, plainRun, versionOf } from '@nrec-align/mapping'
import fc from 'fast-check'
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

/** How many batches of records are tried a format; more with `DECODE_RUNS=100`. */
const runs = Number(process.env['DECODE_RUNS'] ?? 1)
const only = process.env['DECODE_OF']?.split(',')

/** Texts that a lenient cast, a careless trim or a forgotten blank would take for something else. */
const tricky = [
  ...['', ' ', '0', '00', '-0', '-00.0', '1e3', '1_000', '5.5', ' 5', '+5', '0x10', '1.20E+15', '1234567890123450'],
  ...['20240229', '20250229', '00000101', '00010101', '99991231', '2024123', '2025-13-01', '2/3/2025', '13/3/2025'],
  ...['45000', '2025-2026', '2025-2027', '25-26', '2025-26', '0999-1000', '2999', '3000', '202513', '052025', '0525'],
  ...['2025-05-01T10:00:00Z', '2025-02-30T10:00:00Z', '2025-05-01T24:00:00Z', '2025/05/01 1:02:03 PM'],
  ...[
    '#N/A',
    ' #REF! ',
    '#',
    '\u00a0',
    '\ufeffx',
    '\u2003x',
    'a\u001fb',
    '\u001f',
    'x\u001fxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
  ...[
    'a,b',
    ',',
    'a,,a',
    '"',
    '\\',
    "'",
    'NULL',
    'null',
    'true',
    'TRUE',
    'Y',
    'y',
    '🧒',
    '🧒🧒🧒🧒🧒',
    'e\u0301',
    '\u000b\u007f',
  ],
]

/** Records made of cells that other records have in the same column, cells of other columns, and texts of all sorts. */
const recordsOf = ({ columns, records }: Sample): fc.Arbitrary<string[][]> => {
  const cellAt = (place: number): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...new Set(records.map((cells) => cells[place] ?? ''))) },
      { weight: 2, arbitrary: fc.constantFrom(...tricky) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0')) },
    )
  const whole = fc.tuple(...columns.names.map((_name, place) => cellAt(place)))
  const change = fc.tuple(fc.nat(columns.names.length), fc.constantFrom(...tricky))
  const mostly = fc.tuple(fc.constantFrom(...records), fc.array(change, { maxLength: 3 })).map(([cells, changes]) => {
    const changed = [...cells]
    for (const [place, text] of changes) changed[Math.min(place, changed.length)] = text
    return changed
  })
  return fc.array(fc.oneof(mostly, whole), { minLength: 60, maxLength: 120 })
}

const compared = async (define: FormatFunction, version: string, layout: Layout, sample: Sample): Promise<void> => {
  const instance = define({ version, options: sample.options })
  const options = { ...optionsFor(instance, instance.format.id), hashKey: 'a key of the test' }
  const own = versionOf(instance).bindings.filter((binding) => binding.layout === layout.id)
  await fc.assert(
    fc.asyncProperty(
      recordsOf(sample),
      fc.constantFrom('other' as const, 'absent' as const),
      async (records, unknownCode) => {
        const run = { ...plainRun, options, unknownCode }
        const result = decodeSql(instance, layout.id, { columns: sample.columns, run })
        if ('refusals' in result) throw new Error('it was decoded before')
        const found = await bySql(database, result.program, options, records)
        expect(found).toEqual(byRows(layout, own, sample.columns, run, undefined, records))
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
}

for (const { id, define } of await everyFormat()) {
  if (only?.includes(id) === false) continue
  const [first] = define.format.versions
  const own = (first?.layouts ?? []).filter(
    (layout) =>
      first?.bindings.some((binding) => binding.layout === layout.id) === true &&
      'program' in decodeSql(define({ version: first.version }), layout.id),
  )
  if (first === undefined || own.length === 0) continue
  const fixtures = new URL(`${id}/fixtures/`, formatsFolder)
  describe(`${id}: any records are decoded alike`, { timeout: 300_000 }, async () => {
    const samples = await samplesOf(define, first.version, existsSync(fixtures) ? fileURLToPath(fixtures) : undefined)
    for (const layout of own) {
      const [sample] = samples.get(layout.id) ?? []
      if (sample !== undefined) test(layout.id, () => compared(define, first.version, layout, sample))
    }
  })
}
