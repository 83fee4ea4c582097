import { CannotHoldError, expandInputs, inputFile, memorySink, xlsxLimits, xlsxWriter } from '@nrec-align/io'
import { describe, expect, it } from 'vitest'
import { columnName } from '../src/xlsx/column-name.ts'

async function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const sink = memorySink()
  const output = xlsxWriter(sink)
  for (const [name, [header = [], ...rows]] of Object.entries(sheets)) {
    const sheet = output.sheet(name, header)
    for (const row of rows) sheet.write(row)
    await sheet.end()
  }
  await output.close()
  return sink.bytes()
}

/** The parts of a workbook by path. */
async function parts(bytes: Uint8Array) {
  const found = new Map<string, string>()
  for (const file of await expandInputs([inputFile('workbook.zip', bytes)])) {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of file.open() as AsyncIterable<Uint8Array>) text += decoder.decode(chunk, { stream: true })
    found.set(file.path, text)
  }
  return found
}

const rowsOf = (sheet: string | undefined) => /<sheetData>(.*)<\/sheetData>/s.exec(sheet ?? '')?.[1]
const cell = (place: string, text: string) =>
  `<c r="${place}" s="1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`

describe('a workbook', () => {
  it('holds every cell as text, empty ones left out', async () => {
    const found = await parts(
      await workbook({
        person: [
          ['id', 'name'],
          ['0017', ' Zoë '],
          ['', '1e5'],
        ],
      }),
    )
    expect(rowsOf(found.get('xl/worksheets/sheet1.xml'))).toBe(
      `<row r="1">${cell('A1', 'id')}${cell('B1', 'name')}</row>` +
        `<row r="2">${cell('A2', '0017')}${cell('B2', ' Zoë ')}</row>` +
        `<row r="3">${cell('B3', '1e5')}</row>`,
    )
  })

  it('escapes markup, and what XML cannot hold, so that it is read back', async () => {
    const found = await parts(await workbook({ a: [['a<b>&"c"', 'x\0y', 'x\ry', '_x0041_', 'a\nb']] }))
    expect(rowsOf(found.get('xl/worksheets/sheet1.xml'))).toBe(
      `<row r="1">${cell('A1', 'a&lt;b&gt;&amp;&quot;c&quot;')}${cell('B1', 'x_x0000_y')}${cell('C1', 'x_x000D_y')}` +
        `${cell('D1', '_x005F_x0041_')}${cell('E1', 'a\nb')}</row>`,
    )
  })

  it('names its sheets and every part of itself', async () => {
    const found = await parts(await workbook({ 'person & co': [['id']], school: [['id']] }))
    const workbookXml = found.get('xl/workbook.xml') ?? ''
    expect([...workbookXml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'person &amp; co',
      'school',
    ])
    const types = found.get('[Content_Types].xml') ?? ''
    const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path)
    const parted = [...found.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
    expect(named.sort()).toEqual(parted.sort())
  })

  it('gives the same bytes for the same rows', async () => {
    const sheets = { person: [['id'], ['1'], ['2']] }
    expect(await workbook(sheets)).toEqual(await workbook(sheets))
  })
})

describe('what a sheet cannot hold is refused', () => {
  const sheet = () => xlsxWriter(memorySink()).sheet('a', ['id'])

  it('a cell that is too long', () => {
    const writer = sheet()
    writer.write(['x'.repeat(xlsxLimits.cellLength)])
    expect(() => writer.write(['', 'x'.repeat(xlsxLimits.cellLength + 1)])).toThrow(
      expect.objectContaining({ name: 'CannotHoldError', record: 2, column: 2 }),
    )
    expect(writer.records).toBe(1)
  })

  it('a row that is too wide', () => {
    expect(() => sheet().write(Array.from({ length: xlsxLimits.columns + 1 }, () => ''))).toThrow(CannotHoldError)
  })

  it('a row too many', async () => {
    const writer = sheet()
    for (let row = 2; row <= xlsxLimits.rows; row++) writer.write([])
    expect(() => writer.write([])).toThrow(CannotHoldError)
  })

  it.each(['', 'a/b', 'a[1]', "'a", 'x'.repeat(32)])('a sheet called %j', (name) => {
    expect(() => xlsxWriter(memorySink()).sheet(name, [])).toThrow(TypeError)
  })

  it('two sheets of one name', () => {
    const output = xlsxWriter(memorySink())
    output.sheet('Person', [])
    expect(() => output.sheet('person', [])).toThrow(TypeError)
  })
})

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})
