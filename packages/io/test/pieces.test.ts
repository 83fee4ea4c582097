import {
  type DelimitedOptions,
  type Encoding,
  type FilePiece,
  inputFile,
  openDelimited,
  openJson,
  reopenDelimited,
  reopenJson,
} from '@nrec-align/io'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../src/text/encode.ts'
import { caret, comma } from './helpers.ts'

const unread = { ...inputFile('rows.csv', ''), open: () => expect.fail('only the piece is read') }

/** A piece as a worker gets it. */
const sent = <T>(value: T): T => structuredClone(value)

async function collected<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

interface Batch {
  readonly faults: readonly unknown[]
  number(index: number): number
  line(index: number): number
  text(index: number): string
}

const flat = <B extends Batch>(batches: readonly B[], valuesOf: (batch: B) => readonly unknown[]) => ({
  records: batches.flatMap((batch) =>
    valuesOf(batch).map((value, index) => ({
      number: batch.number(index),
      line: batch.line(index),
      text: batch.text(index),
      value,
    })),
  ),
  faults: batches.flatMap(({ faults }) => faults),
})

const joined = (pieces: readonly FilePiece[]): readonly number[] => pieces.flatMap(({ bytes }) => [...bytes])

async function delimitedBothWays(bytes: Uint8Array, options: DelimitedOptions, size: number) {
  const reader = await openDelimited(inputFile('rows.csv', bytes), options)
  const pieces = sent(await collected(reader.pieces?.(size) ?? expect.fail('it can be cut')))
  const opening = sent(reader.opening)
  const inPieces = []
  for (const piece of pieces)
    inPieces.push(...(await collected(reopenDelimited(unread, opening).records(undefined, piece))))
  const whole = await collected(reader.records())
  return { pieces, whole: flat(whole, ({ cells }) => cells), cut: flat(inPieces, ({ cells }) => cells) }
}

const characters = fc.constantFrom(
  'a',
  'é',
  '€',
  '"',
  '"',
  ',',
  '^',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\x1a',
  '\ufeff',
  '\0',
)
const nasty = fc.array(characters, { minLength: 1, maxLength: 120 }).map((list) => list.join(''))
const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')

const holdsARecord = (text: string): boolean => text.replaceAll('\x1a', '').replaceAll('\ufeff', '').trim() !== ''

const inEncoding = (text: string, encoding: Encoding, bom: boolean): Uint8Array | undefined => {
  if (encoding === 'windows-1252') return /[\ufeff\0]/.test(text) ? undefined : encode(text, encoding)
  return encode(bom ? `\ufeff${text}` : text, encoding)
}

describe('delimited text', () => {
  it('gives the same records, numbers, lines and faults piece by piece', async () => {
    const options = fc.record({
      how: fc.constantFrom(comma, caret),
      header: fc.boolean(),
      rowsAfterHeader: fc.integer({ min: 0, max: 2 }),
      maxFieldLength: fc.constantFrom(8, 1000),
    })
    await fc.assert(
      fc.asyncProperty(
        nasty,
        encodings,
        fc.boolean(),
        options,
        fc.integer({ min: 1, max: 60 }),
        async (text, encoding, bom, { how, ...others }, size) => {
          const bytes = inEncoding(text, encoding, bom)
          fc.pre(bytes !== undefined && holdsARecord(text))
          const asked = { ...how, ...others, encodings: [encoding] }
          const opened = await openDelimited(inputFile('rows.csv', bytes ?? ''), asked).catch(() => undefined)
          fc.pre(opened !== undefined)
          const { pieces, whole, cut } = await delimitedBothWays(bytes ?? new Uint8Array(), asked, size)
          expect(cut).toEqual(whole)
          expect(joined(pieces)).toEqual([...(bytes ?? [])])
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('is cut behind the first record that fills a piece, and never inside quotation marks', async () => {
    const text = 'a,"b\nc\n"\nd,e\r\n"f""\n",g\rh,i'
    const { pieces } = await delimitedBothWays(new TextEncoder().encode(text), comma, 1)
    expect(pieces.map(({ bytes, record, line }) => [new TextDecoder().decode(bytes), record, line])).toEqual([
      ['a,"b\nc\n"\n', 1, 1],
      ['d,e\r\n', 2, 4],
      ['"f""\n",g\r', 3, 5],
      ['h,i', 4, 7],
    ])
  })

  it('becomes one last piece where a quotation mark is never closed', async () => {
    const text = `a,b\n"${'c\n'.repeat(20 * 1024 * 1024)}`
    const reader = await openDelimited(inputFile('rows.csv', text), { ...comma, header: false })
    const records = []
    for await (const piece of reader.pieces?.(1) ?? []) {
      expect(piece.bytes.length).toBeLessThan(40 * 1024 * 1024)
      for await (const batch of reader.records(undefined, piece)) records.push(...batch.cells, ...batch.faults)
    }
    expect(records).toMatchObject([['a', 'b'], { code: 'unterminated-quote', record: 2, line: 2 }])
  })

  it('cannot be cut where a character that takes several bytes stands between quoted cells', async () => {
    const options = { ...comma, delimiters: ['¦'] }
    expect((await openDelimited(inputFile('rows.csv', 'a¦b\n'), options)).pieces).toBeUndefined()
  })
})

describe('lines of JSON', () => {
  const lines = fc.array(
    fc.constantFrom(
      '{"a":1}',
      '{"a":"}\\"{"}',
      '{"b":[{"c":1}]}',
      ',',
      ' ',
      '\r',
      '[1]',
      '{',
      '}',
      '"',
      '\\',
      'é',
      '\u00a0',
      '\ufeff',
      '\n',
      '\n',
    ),
    { minLength: 1, maxLength: 40 },
  )

  it('gives the same records, numbers, lines and faults piece by piece', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
        fc.boolean(),
        fc.integer({ min: 1, max: 60 }),
        async (parts, encoding, bom, size) => {
          const bytes = inEncoding(`{"first":1}\n${parts.join('')}`, encoding, bom) ?? new Uint8Array()
          const reader = await openJson(inputFile('rows.jsonl', bytes), { maxRecordLength: 30 })
          const pieces = sent(await collected(reader.pieces?.(size) ?? expect.fail('it can be cut')))
          const opening = sent(reader.opening) as Parameters<typeof reopenJson>[1]
          const inPieces = []
          for (const piece of pieces)
            inPieces.push(...(await collected(reopenJson(unread, opening).records(undefined, piece))))
          const whole = flat(await collected(reader.records()), ({ trees }) => trees)
          expect(flat(inPieces, ({ trees }) => trees)).toEqual(whole)
          expect(joined(pieces)).toEqual([...bytes])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is not cut where records lie in a list', async () => {
    expect((await openJson(inputFile('rows.json', '[{"a":1},\n{"a":2}]'))).pieces).toBeUndefined()
  })
})
