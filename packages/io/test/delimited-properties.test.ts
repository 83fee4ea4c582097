import { type Dialect, delimitedWriter, type Encoding, memorySink } from '@nrec-align/io'
import fc from 'fast-check'
import papaparse from 'papaparse'
import { expect, it } from 'vitest'
import { canHold } from '../src/output/can-hold.ts'
import { caret, comma, readAll, utf8 } from './helpers.ts'

const characters = fc.constantFrom('a', 'B', '7', ' ', 'é', '€', '"', "'", ',', '^', '\t', ';', '\r', '\n', '\x1a')
const cell = fc.oneof(
  fc.string({ unit: characters, maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom('', '\ufeffa', '""', '"', '=1+1'),
)
const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', '^', '\t', ';', '|'),
  quote: fc.constantFrom('"', ''),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  bom: fc.boolean(),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  header: fc.boolean(),
  finalLineEnd: fc.boolean(),
})
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 12 })

async function written(how: Dialect, cells: readonly (readonly string[])[], quoteAll = false) {
  const sink = memorySink()
  const header = how.header ? cells[0] : undefined
  const records = how.header ? cells.slice(1) : cells
  const writer = delimitedWriter(sink, how, header, { quoteAll })
  for (const record of records) writer.write(record)
  await writer.end()
  return sink.bytes()
}

/** A record that the dialect can hold, whichever that is. */
function holdable(how: Dialect, record: readonly string[]): string[] {
  const cells = record.map((value) => (canHold(how, value) ? value : 'x'))
  return how.quote === '' && cells.join('') === '' && cells.length === 1 ? ['x'] : cells
}

it('what is written is read back, in every dialect', async () => {
  await fc.assert(
    fc.asyncProperty(dialect, rows, fc.boolean(), async (how, raw, quoteAll) => {
      const cells = raw.map((record) => holdable(how, record))
      const options = { delimiters: [how.delimiter], quote: how.quote, header: how.header, encodings: [how.encoding] }
      const { reader, records, faults } = await readAll(await written(how, cells, quoteAll), options)
      expect(faults).toEqual([])
      const read = records.map((record) => record.cells)
      expect(reader.header === undefined ? read : [reader.header, ...read]).toEqual(cells)
      expect(reader.dialect).toEqual({ ...how, bom: how.bom && how.encoding !== 'windows-1252' })
    }),
    { numRuns: 500 },
  )
})

it('what is read is written back byte by byte from the verbatim texts', async () => {
  await fc.assert(
    fc.asyncProperty(dialect, rows, async (how, raw) => {
      const bytes = await written(
        how,
        raw.map((record) => holdable(how, record)),
      )
      const options = { delimiters: [how.delimiter], quote: how.quote, header: how.header, encodings: [how.encoding] }
      const { reader, records } = await readAll(bytes, options)
      const sink = memorySink()
      const writer = delimitedWriter(sink, reader.dialect, reader.headerText)
      for (const record of records) writer.writeText(record.text)
      await writer.end()
      expect(sink.bytes()).toEqual(bytes)
    }),
  )
})

const hostileText = fc.string({ unit: characters, minLength: 1, maxLength: 200 })

it('where the bytes are cut into blocks makes no difference', async () => {
  const limits = { maxFieldLength: 8, maxColumns: 1000 }
  await fc.assert(
    fc.asyncProperty(
      hostileText,
      fc.array(fc.integer({ min: 1, max: 9 })),
      fc.constantFrom(comma, caret),
      async (text, sizes, how) => {
        fc.pre(holdsARecord(text))
        const bytes = utf8(text)
        const options = { ...how, ...limits, encodings: ['utf-8'] as const }
        const whole = await readAll(bytes, options)
        const cut = await readAll(() => inPieces(bytes, sizes), options)
        expect(cut.records).toEqual(whole.records)
        expect(cut.faults).toEqual(whole.faults)
        expect(cut.reader.dialect).toEqual(whole.reader.dialect)
        expect(cut.reader.blankLines).toBe(whole.reader.blankLines)
      },
    ),
    { numRuns: 1000 },
  )
})

/** Without one the file is refused as empty. */
function holdsARecord(text: string): boolean {
  return text.replaceAll('\x1a', '').trim() !== ''
}

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]) {
  let start = 0
  for (let piece = 0; start < bytes.length; piece++) {
    const end = start + (sizes[piece % Math.max(1, sizes.length)] ?? 1)
    yield bytes.subarray(start, end)
    start = end
  }
}

it('every record and fault has its own number, in file order, on the line it starts', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      fc.pre(holdsARecord(text))
      const { records, faults } = await readAll(text, { ...comma, encodings: ['utf-8'] })
      const all = [...records, ...faults.map(({ record, line, text }) => ({ number: record, line, text }))]
      all.sort((one, other) => one.number - other.number)
      expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
      let line = 1
      for (const record of all) {
        expect(record.line).toBeGreaterThanOrEqual(line)
        line = record.line + record.text.split(/\r\n|\n|\r/).length
      }
    }),
  )
})

it('well-formed text gives the same cells as papaparse', async () => {
  const wellFormed = fc.record({
    how: dialect.map((how) => ({ ...how, quote: '"', encoding: 'utf-8', header: false, bom: false }) as const),
    cells: rows,
    quoteAll: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(wellFormed, async ({ how, cells, quoteAll }) => {
      const bytes = await written(
        how,
        cells.map((record) => holdable(how, record)),
        quoteAll,
      )
      const { records } = await readAll(bytes, { ...comma, delimiters: [how.delimiter] })
      const oracle = papaparse.parse<string[]>(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), {
        delimiter: how.delimiter,
        newline: how.lineEnd,
        skipEmptyLines: true,
      })
      expect(oracle.errors).toEqual([])
      // papaparse skips a record of one empty quoted cell together with the blank lines.
      const notBlank = records.map((record) => record.cells).filter((record) => record.length > 1 || record[0] !== '')
      expect(notBlank).toEqual(oracle.data)
    }),
  )
})
