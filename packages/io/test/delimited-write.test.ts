import { CannotHoldError, canHold, type Dialect, delimitedWriter, memorySink, meteredSink } from '@nrec-align/io'
import { describe, expect, it } from 'vitest'

const comma: Dialect = {
  delimiter: ',',
  quote: '"',
  encoding: 'utf-8',
  bom: false,
  lineEnd: '\r\n',
  header: false,
  finalLineEnd: true,
}
const caret: Dialect = { ...comma, delimiter: '^', quote: '' }

async function written(
  dialect: Dialect,
  records: readonly (readonly string[])[],
  options: Parameters<typeof delimitedWriter>[3] = {},
  header?: readonly string[] | string,
) {
  const sink = memorySink()
  const writer = delimitedWriter(sink, dialect, header, options)
  for (const record of records) writer.write(record)
  await writer.end()
  return sink.bytes()
}
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('a writer', () => {
  it('quotes what must be quoted and nothing else', async () => {
    const record = ['a b', 'a,b', 'a"b', 'a\nb', 'a\rb', '', "a'b"]
    expect(text(await written(comma, [record]))).toBe('a b,"a,b","a""b","a\nb","a\rb",,a\'b\r\n')
  })

  it('quotes everything when told', async () => {
    expect(text(await written(comma, [['a', '']], { quoteAll: true }))).toBe('"a",""\r\n')
  })

  it('writes a single empty cell so that it is no blank line', async () => {
    expect(text(await written(comma, [['']]))).toBe('""\r\n')
  })

  it.each([
    [{ lineEnd: '\n' as const }, 'h\na\n'],
    [{ finalLineEnd: false }, 'h\r\na'],
    [{ bom: true }, '\ufeffh\r\na\r\n'],
    [{ header: false }, 'a\r\n'],
  ])('keeps the dialect %o', async (how, expected) => {
    expect(text(await written({ ...comma, header: true, ...how }, [['a']], {}, ['h']))).toBe(expected)
  })

  it('writes a header given as text as it is', async () => {
    expect(text(await written({ ...comma, header: true }, [], {}, '"Student ID", Name '))).toBe(
      '"Student ID", Name \r\n',
    )
  })

  it('writes nothing at all for no header and no records', async () => {
    expect(await written(comma, [])).toEqual(new Uint8Array(0))
  })

  it('writes windows-1252 and UTF-16', async () => {
    expect([...(await written({ ...comma, encoding: 'windows-1252' }, [['é€']]))]).toEqual([0xe9, 0x80, 0x0d, 0x0a])
    const utf16 = await written({ ...comma, encoding: 'utf-16le', bom: true, lineEnd: '\n' }, [['é']])
    expect([...utf16]).toEqual([0xff, 0xfe, 0xe9, 0, 0x0a, 0])
    const bigEndian = await written({ ...comma, encoding: 'utf-16be', lineEnd: '\n' }, [['é']])
    expect([...bigEndian]).toEqual([0, 0xe9, 0, 0x0a])
  })

  it('guards cells that a spreadsheet would run', async () => {
    const record = ['=1+1', '+1', '-2.5', '-x', '@SUM(A1)', '\tx', '+1+1', 'a=b']
    expect(text(await written(comma, [record], { spreadsheetSafe: true }))).toBe(
      "'=1+1,+1,-2.5,'-x,'@SUM(A1),'\tx,'+1+1,a=b\r\n",
    )
  })

  it('hands over large output in blocks, one after the other', async () => {
    const sizes: number[] = []
    let busy = false
    const slow = {
      async write(chunk: Uint8Array) {
        expect(busy).toBe(false)
        busy = true
        await Promise.resolve()
        busy = false
        sizes.push(chunk.length)
      },
      close: async () => {},
    }
    const writer = delimitedWriter(slow, comma)
    for (let row = 0; row < 100_000; row++) writer.write(['abcdef'])
    await writer.ready()
    await writer.end()
    expect(sizes.reduce((total, size) => total + size)).toBe(800_000)
    expect(Math.max(...sizes)).toBeLessThan(70_000)
    expect(writer.records).toBe(100_000)
  })

  it('shows the error of its sink', async () => {
    const writer = delimitedWriter({ write: () => Promise.reject(new Error('No space')), close: async () => {} }, comma)
    for (let row = 0; row < 20_000; row++) writer.write(['abcdef'])
    await expect(writer.ready()).rejects.toThrow('No space')
    await expect(writer.end()).rejects.toThrow('No space')
  })

  it('needs a header when the dialect has one', () => {
    expect(() => delimitedWriter(memorySink(), { ...comma, header: true })).toThrow(TypeError)
  })

  it('takes a delimiter of one character only', () => {
    expect(() => delimitedWriter(memorySink(), { ...comma, delimiter: '||' })).toThrow(TypeError)
  })
})

describe('what a dialect cannot hold', () => {
  it.each([
    [caret, 'a^b', false],
    [caret, 'a\nb', false],
    [caret, 'a\rb', false],
    [caret, 'a,"b"', true],
    [comma, 'a,"b"\r\n', true],
    [comma, 'a\0b', false],
    [comma, '\ud800', false],
    [{ ...comma, encoding: 'windows-1252' as const }, 'Zoë €', true],
    [{ ...comma, encoding: 'windows-1252' as const }, 'Łukasz', false],
    [{ ...comma, encoding: 'windows-1252' as const }, '\u0081', false],
  ])('%o: %j %s', (dialect, cell, held) => {
    expect(canHold(dialect, cell)).toBe(held)
  })

  it('is refused with its place, and the record is not written', async () => {
    const sink = memorySink()
    const writer = delimitedWriter(sink, caret)
    writer.write(['a', 'b'])
    expect(() => writer.write(['c', 'd^e'])).toThrow(
      expect.objectContaining({ name: 'CannotHoldError', record: 2, column: 2 }),
    )
    expect(() => writer.write([''])).toThrow(CannotHoldError)
    await writer.end()
    expect(text(sink.bytes())).toBe('a^b\r\n')
    expect(writer.records).toBe(1)
  })
})

it('a metered sink counts and hashes', async () => {
  const metered = meteredSink(memorySink())
  const writer = delimitedWriter(metered, comma)
  writer.write(['abc'])
  await writer.end()
  expect(metered.bytes).toBe(5)
  // printf 'abc\r\n' | sha256sum
  expect(metered.sha256).toBe('552bab6864c7a7b69a502ed1854b9245c0e1a30f008aaa0b281da62585fdb025')
})
