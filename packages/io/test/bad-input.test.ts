import { type InputErrorCode, inputFile, openDelimited } from '@nrec-align/io'
import { describe, expect, it } from 'vitest'
import { caret, comma, readAll, utf8 } from './helpers.ts'

const refused = (code: InputErrorCode) => expect.objectContaining({ name: 'InputError', code, file: 'rows.csv' })

describe('a whole file is refused', () => {
  it.each([
    ['no bytes', ''],
    ['only a byte order mark', '\ufeff'],
    ['only blank lines', '\r\n\n'],
    ['only an end-of-file mark', '\x1a'],
  ])('with %s', async (_, text) => {
    await expect(readAll(text)).rejects.toEqual(refused('empty-file'))
  })

  it('with bytes that are a picture', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)
    await expect(readAll(png)).rejects.toEqual(refused('undecodable-text'))
  })

  it('with bytes that the one allowed encoding does not know', async () => {
    await expect(readAll(Uint8Array.of(0x61, 0xe9, 0x0a), { ...comma, encodings: ['utf-8'] })).rejects.toEqual(
      refused('undecodable-text'),
    )
  })

  it('with half a character at its end', async () => {
    const cut = { ...comma, encodings: ['utf-8'] as const }
    await expect(readAll(Uint8Array.of(0x61, 0xc3), cut)).rejects.toEqual(refused('undecodable-text'))
  })

  it('with bytes that windows-1252 leaves undefined', async () => {
    await expect(readAll(Uint8Array.of(0x61, 0x81, 0x0a))).rejects.toEqual(refused('undecodable-text'))
  })

  it('with too many columns', async () => {
    await expect(readAll(','.repeat(10_000))).rejects.toEqual(refused('too-many-columns'))
    expect((await readAll(','.repeat(9_999))).records[0]?.cells.length).toBe(10_000)
    await expect(readAll('a\na,b,c\n', { ...comma, maxColumns: 2 })).rejects.toEqual(refused('too-many-columns'))
  })

  it('with a header whose quotation mark is never closed', async () => {
    await expect(readAll('a,"b\n1,2\n', { ...comma, header: true })).rejects.toEqual(refused('unreadable'))
  })

  it('naming a page that explains the code', async () => {
    const opening = openDelimited(inputFile('rows.csv', ''), comma)
    await expect(opening).rejects.toMatchObject({ docsUrl: expect.stringMatching(/#empty-file$/) })
  })
})

describe('a record is a fault', () => {
  it('with a quotation mark that is never closed: everything behind it', async () => {
    const { records, faults } = await readAll('a,b\nc,"d\ne,f\ng,h\n')
    expect(records.map(({ cells }) => cells)).toEqual([['a', 'b']])
    expect(faults).toEqual([{ record: 2, line: 2, code: 'unterminated-quote', column: 2, text: 'c,"d\ne,f\ng,h\n' }])
  })

  it('with text behind a closing quotation mark, and the next record is read', async () => {
    const { records, faults } = await readAll('1,"Robert "Bob" Mock",x\n2,b,c\n')
    expect(faults).toEqual([
      { record: 1, line: 1, code: 'junk-after-quote', column: 2, text: '1,"Robert "Bob" Mock",x' },
    ])
    expect(records).toEqual([{ number: 2, line: 2, text: '2,b,c', cells: ['2', 'b', 'c'] }])
  })

  it('with a NUL, which keeps its cells', async () => {
    const { records, faults } = await readAll('a,b\nc,d\0e\n')
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd\0e'],
    ])
    expect(faults).toEqual([{ record: 2, line: 2, code: 'nul-byte', column: 2, text: 'c,d\0e' }])
  })

  it('with NUL bytes in several cells is one fault', async () => {
    const { faults } = await readAll('a,b,c\nd,e\0,\0f\n', comma)
    expect(faults).toEqual([{ record: 2, line: 2, code: 'nul-byte', column: 2, text: 'd,e\0,\0f' }])
  })

  it.each([
    ['bare', comma, 'a,bbbbbbbbbbbbbbb,c'],
    ['quoted', comma, 'a,"bbbb\nbbbbbbbbbbb",c'],
    ['unquoted', caret, 'a^bbbbbbbbbbbbbbb^c'],
  ])('with a cell over the limit (%s)', async (_, options, text) => {
    const { records, faults } = await readAll(`${text}\nx\n`, { ...options, maxFieldLength: 10 })
    expect(faults).toEqual([{ record: 1, line: 1, code: 'field-too-long', column: 2, text }])
    expect(records).toMatchObject([{ number: 2, cells: ['x'] }])
  })

  it('with a cell of 10 MB, of which only the beginning is kept', async () => {
    const { records, faults } = await readAll(`a,${'b'.repeat(10_000_000)},c\nd,e,f\n`)
    expect(faults).toMatchObject([{ record: 1, line: 1, code: 'field-too-long', column: 2, truncated: true }])
    expect(faults[0]?.text.length).toBe(4 * 1024 * 1024)
    expect(records).toEqual([{ number: 2, line: 2, text: 'd,e,f', cells: ['d', 'e', 'f'] }])
  })

  it('with a quoted cell of 10 MB: lines behind it are still counted', async () => {
    const { records, faults } = await readAll(`"${'b\n'.repeat(5_000_000)}"\nd\n`)
    expect(faults).toMatchObject([{ record: 1, line: 1, code: 'field-too-long', column: 1, truncated: true }])
    expect(records).toEqual([{ number: 2, line: 5_000_002, text: 'd', cells: ['d'] }])
  })

  it('with a forgotten quotation mark before 10 MB of records', async () => {
    const { records, faults } = await readAll(`a\n"b\n${'c\n'.repeat(5_000_000)}`)
    expect(faults).toMatchObject([{ record: 2, line: 2, code: 'unterminated-quote', column: 1, truncated: true }])
    expect(records.map(({ cells }) => cells)).toEqual([['a']])
  })
})

it('memory is bounded for a stream that can be read only once', async () => {
  const stream = (async function* () {
    for (let block = 0; block < 10; block++) yield utf8('a'.repeat(100))
  })()
  const file = inputFile('rows.csv', stream, { memoryLimit: 500 })
  await expect(openDelimited(file, comma)).rejects.toEqual(refused('unreadable'))
})
