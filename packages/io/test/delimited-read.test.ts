import { describe, expect, it } from 'vitest'
import { caret, comma, readAll, readCells, utf8 } from './helpers.ts'

const withHeader = { ...comma, header: true }

describe('records', () => {
  it('are cut at delimiters and line ends', async () => {
    expect(await readCells('a,b\r\nc,d\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('need no line end behind the last one', async () => {
    expect(await readCells('a,b\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('may end with any line end, even mixed', async () => {
    const { records, reader } = await readAll('a\rb\r\nc\nd\r')
    expect(records.map(({ cells, line }) => [cells[0], line])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
    expect(reader.dialect).toMatchObject({ lineEnd: '\r', finalLineEnd: true })
  })

  it('keep blanks around cells', async () => {
    expect(await readCells(' a , "b"\n')).toEqual([[' a ', ' "b"']])
  })

  it('count from 1 behind the header, blank lines counting as lines only', async () => {
    const { records, reader } = await readAll('id\n\na\n\r\n\nb\n', withHeader)
    expect(records).toEqual([
      { number: 1, line: 3, text: 'a', cells: ['a'] },
      { number: 2, line: 6, text: 'b', cells: ['b'] },
    ])
    expect(reader.blankLines).toBe(3)
  })

  it('may be read again', async () => {
    const { reader } = await readAll('a\nb\n')
    const again: string[] = []
    for await (const batch of reader.records()) again.push(...batch.cells.map(([cell]) => cell as string))
    expect(again).toEqual(['a', 'b'])
    expect(reader.bytesRead).toBe(4)
  })

  it('drop an end-of-file mark', async () => {
    expect(await readCells('a,b\r\n\x1a')).toEqual([['a', 'b']])
    expect(await readCells('a,"b"\x1a')).toEqual([['a', 'b']])
    expect((await readAll('a\r\n\x1a')).reader.dialect.finalLineEnd).toBe(true)
  })

  it('stop when asked to', async () => {
    const { reader } = await readAll('a\nb\n')
    const reading = async () => {
      for await (const _ of reader.records(AbortSignal.abort())) throw new Error('A batch came out')
    }
    await expect(reading()).rejects.toThrow(/abort/i)
  })
})

describe('quotation marks', () => {
  it('hold delimiters, line ends and doubled marks', async () => {
    const { records } = await readAll('1,"a,b","c\r\nd","e ""f"""\r\n2,g,h,i\r\n')
    expect(records).toEqual([
      { number: 1, line: 1, text: '1,"a,b","c\r\nd","e ""f"""', cells: ['1', 'a,b', 'c\r\nd', 'e "f"'] },
      { number: 2, line: 3, text: '2,g,h,i', cells: ['2', 'g', 'h', 'i'] },
    ])
  })

  it('are characters inside a bare cell', async () => {
    expect(await readCells('5" pipe,a"b"\n')).toEqual([['5" pipe', 'a"b"']])
  })

  it('are characters everywhere in an unquoted layout', async () => {
    expect(await readCells('"a^b"\n', caret)).toEqual([['"a', 'b"']])
  })

  it('make an empty cell', async () => {
    expect(await readCells('""\n"",""\n')).toEqual([[''], ['', '']])
  })

  it('do not decide the line end of the file from inside a cell', async () => {
    expect((await readAll('"a\nb"\r\nc\r\n')).reader.dialect.lineEnd).toBe('\r\n')
  })
})

describe('the header', () => {
  it('is given as it stands', async () => {
    const { reader } = await readAll('\ufeff"Student ID", Name \r\n1,x\r\n', { ...withHeader })
    expect(reader.headerText).toBe('"Student ID", Name ')
    expect(reader.header).toEqual(['Student ID', ' Name '])
    expect(reader.dialect).toMatchObject({ bom: true, encoding: 'utf-8', header: true })
  })

  it('alone makes no records', async () => {
    const { reader, records } = await readAll('a,b\n', withHeader)
    expect(reader.header).toEqual(['a', 'b'])
    expect(records).toEqual([])
  })

  it('may span lines', async () => {
    const { reader, records } = await readAll('"a\nb",c\n1,2\n', withHeader)
    expect(reader.header).toEqual(['a\nb', 'c'])
    expect(records).toEqual([{ number: 1, line: 3, text: '1,2', cells: ['1', '2'] }])
  })
})

describe('the delimiter', () => {
  const sniffed = async (text: string, delimiters = [',', '^', '\t', '|']) =>
    (await readAll(text, { ...comma, delimiters })).reader.dialect.delimiter

  it('is the candidate that stands between columns', async () => {
    expect(await sniffed('a^b^c\nMockley, Jr.^x^y\n')).toBe('^')
    expect(await sniffed('a\tb\nc\td\n')).toBe('\t')
  })

  it('is not found inside quoted cells', async () => {
    expect(await sniffed('"a^b^c^d",e\n"f^g^h^i",j\n')).toBe(',')
  })

  it('is the first candidate when there is one column', async () => {
    expect(await sniffed('a\nb\n', ['|', ','])).toBe('|')
  })
})

describe('the line end of the dialect', () => {
  const lineEnd = async (text: string) => (await readAll(text)).reader.dialect.lineEnd

  it('is the first of the file', async () => {
    expect(await lineEnd('"a"\nb\r\n')).toBe('\n')
    expect(await lineEnd('\ra\n')).toBe('\r')
  })

  it('is that of RFC 4180 where the file has none', async () => {
    expect(await lineEnd('"a","b"')).toBe('\r\n')
    expect(await lineEnd('a,b')).toBe('\r\n')
  })
})

it('a stream of a browser that cannot iterate streams is read too', async () => {
  const stream = new Blob(['a,b\n']).stream()
  const plain = { getReader: () => stream.getReader() } as ReadableStream<Uint8Array>
  expect(await readCells(plain)).toEqual([['a', 'b']])
})

describe('encodings', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
    return new Uint8Array(view.buffer)
  }

  it.each([
    ['utf-8', false, utf8('Zoë,x\n')],
    ['utf-8', true, utf8('\ufeffZoë,x\n')],
    ['windows-1252', false, Uint8Array.of(0x5a, 0x6f, 0xeb, 0x2c, 0x78, 0x0a)],
    ['utf-16le', true, utf16('\ufeffZoë,x\n', true)],
    ['utf-16le', false, utf16('Zoë,x\n', true)],
    ['utf-16be', true, utf16('\ufeffZoë,x\n', false)],
    ['utf-16be', false, utf16('Zoë,x\n', false)],
  ] as const)('%s (byte order mark: %s)', async (encoding, bom, bytes) => {
    const { reader, records } = await readAll(bytes)
    expect(reader.dialect).toMatchObject({ encoding, bom, finalLineEnd: true })
    expect(records.map(({ cells }) => cells)).toEqual([['Zoë', 'x']])
  })

  it('reads the marks that windows-1252 has and Latin-1 has not', async () => {
    const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
    const bytes = Array.from({ length: 32 }, (_, at) => 0x80 + at).filter((byte) => !undefinedBytes.includes(byte))
    expect(await readCells(Uint8Array.from(bytes))).toEqual([['€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ']])
  })

  it('falls back for a byte far behind the first block', async () => {
    const bytes = new Uint8Array(200_001).fill(0x61)
    bytes[199_998] = 0xe9
    bytes[200_000] = 0x0a
    const { reader, records } = await readAll(bytes)
    expect(reader.dialect.encoding).toBe('windows-1252')
    expect(records[0]?.cells[0]?.at(-2)).toBe('é')
  })
})
