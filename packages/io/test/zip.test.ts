import { expandInputs, type InputErrorCode, type InputFile, inputFile, memorySink, zipWriter } from '@nrec-align/io'
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { comma, readCells, utf8 } from './helpers.ts'

type Entries = Readonly<Record<string, string | Uint8Array>>

/** A ZIP made by the library itself, so that what our own writer cannot make can be read. */
async function packed(entries: Entries, options: ZipWriterAddDataOptions = {}) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options })
  for (const [name, content] of Object.entries(entries)) {
    await zip.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content))
  }
  return zip.close()
}

const given = (bytes: Uint8Array) => [inputFile('district.zip', bytes)]
const refused = (code: InputErrorCode, entry?: string) =>
  expect.objectContaining({ name: 'InputError', code, file: 'district.zip', ...(entry === undefined ? {} : { entry }) })

async function textOf(file: InputFile | undefined) {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of (file as InputFile).open() as AsyncIterable<Uint8Array>)
    text += decoder.decode(chunk, { stream: true })
  return text
}

describe('a ZIP is replaced by the files in it', () => {
  it('with their paths', async () => {
    const files = await expandInputs(given(await packed({ 'b/users.csv': 'u-1\n', 'orgs.csv': 'o-1\n' })))
    expect(files.map(({ name, path, size }) => [name, path, size])).toEqual([
      ['users.csv', 'b/users.csv', 4],
      ['orgs.csv', 'orgs.csv', 4],
    ])
    expect(await textOf(files[0])).toBe('u-1\n')
  })

  it('that are read like any other, as often as asked', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `u-${row},Mockley`).join('\n')
    const [file] = await expandInputs(given(await packed({ 'users.csv': rows })))
    const cells = await readCells(() => (file as InputFile).open())
    expect(cells.length).toBe(50_000)
    expect(cells.at(-1)).toEqual(['u-49999', 'Mockley'])
  })

  it('known by its first bytes, when the name says nothing', async () => {
    const bytes = await packed({ 'users.csv': 'u-1\n' })
    expect((await expandInputs([inputFile('standard input', bytes)])).map(({ path }) => path)).toEqual(['users.csv'])
  })

  it('with the path of the ZIP in front when it is one of several', async () => {
    const bytes = await packed({ 'users.csv': 'u-1\n' })
    const files = await expandInputs([inputFile('one.zip', bytes), inputFile('users.csv', 'u-2\n')])
    expect(files.map(({ path }) => path)).toEqual(['one.zip/users.csv', 'users.csv'])
  })

  it('without folders and what operating systems leave behind', async () => {
    const bytes = await packed({ '__MACOSX/._users.csv': 'x', '.DS_Store': 'x', 'a/users.csv': 'u-1\n' })
    expect((await expandInputs(given(bytes))).map(({ path }) => path)).toEqual(['a/users.csv'])
  })

  it('even when it comes as a stream', async () => {
    const bytes = await packed({ 'users.csv': 'u-1\n' })
    const files = await expandInputs([inputFile('district.zip', new Blob([bytes]).stream())])
    expect(await textOf(files[0])).toBe('u-1\n')
  })

  it('but a workbook stays a workbook', async () => {
    const book = inputFile('list.xlsx', await packed({ 'xl/workbook.xml': '<workbook/>' }))
    expect(await expandInputs([book])).toEqual([book])
  })
})

describe('a ZIP is refused', () => {
  it('when it is no ZIP', async () => {
    await expect(expandInputs(given(utf8('sourcedId\n')))).rejects.toEqual(refused('damaged-zip'))
  })

  it('when its end is missing', async () => {
    const bytes = await packed({ 'users.csv': 'u-1\n'.repeat(1000) })
    await expect(expandInputs(given(bytes.subarray(0, bytes.length - 30)))).rejects.toEqual(refused('damaged-zip'))
  })

  it('when an entry does not match its checksum, naming it', async () => {
    const bytes = await packed({ 'users.csv': 'u-1\n' }, { level: 0 })
    const content = Buffer.from(bytes).indexOf('u-1\n')
    bytes[content] = 0x78
    const [file] = await expandInputs(given(bytes))
    await expect(readCells(() => (file as InputFile).open())).rejects.toEqual(refused('damaged-zip', 'users.csv'))
  })

  it('when packed bytes are damaged, naming the entry', async () => {
    const bytes = await packed({ 'users.csv': Array.from({ length: 5000 }, (_, row) => `u-${row * 7}`).join('\n') })
    bytes.fill(0xff, 200, 260)
    const [file] = await expandInputs(given(bytes))
    await expect(readCells(() => (file as InputFile).open())).rejects.toEqual(refused('damaged-zip', 'users.csv'))
  })

  it.each(['../users.csv', 'a/../../users.csv', '/users.csv', '..\\users.csv', 'C:\\users.csv'])(
    'when an entry is called %s',
    async (name) => {
      await expect(expandInputs(given(await packed({ [name]: 'u-1\n' })))).rejects.toEqual(
        refused('unsafe-zip-entry', name),
      )
    },
  )

  it('when an entry is encrypted', async () => {
    const bytes = await packed({ 'users.csv': 'u-1\n' }, { password: 'not-a-real-one' })
    await expect(expandInputs(given(bytes))).rejects.toEqual(refused('unsafe-zip-entry', 'users.csv'))
  })

  it('when an entry unpacks to more than 200 times its size', async () => {
    const bytes = await packed({ 'users.csv': new Uint8Array(3 * 1024 * 1024) })
    await expect(expandInputs(given(bytes))).rejects.toEqual(refused('zip-too-large', 'users.csv'))
  })

  it('but not when the entry is small', async () => {
    const bytes = await packed({ 'users.csv': new Uint8Array(500_000) })
    expect(await expandInputs(given(bytes))).toHaveLength(1)
  })

  it('when it has too many entries, or too much in them', async () => {
    const bytes = await packed({ 'a.csv': 'a\n', 'b.csv': 'b\n', 'c.csv': 'c\n' })
    await expect(expandInputs(given(bytes), { entries: 2 })).rejects.toEqual(refused('zip-too-large'))
    await expect(expandInputs(given(bytes), { totalSize: 5 })).rejects.toEqual(refused('zip-too-large', 'c.csv'))
  })
})

describe('writing a ZIP', () => {
  async function zipOf(entries: Entries) {
    const sink = memorySink()
    const zip = zipWriter(sink)
    for (const [path, content] of Object.entries(entries)) {
      const entry = zip.entry(path)
      await entry.write(typeof content === 'string' ? utf8(content) : content)
      await entry.close()
    }
    await zip.close()
    return sink.bytes()
  }

  it('is read back', async () => {
    const files = await expandInputs(given(await zipOf({ 'users.csv': 'Zoë\n', 'année.csv': '' })))
    expect(files.map(({ path }) => path)).toEqual(['users.csv', 'année.csv'])
    expect(await textOf(files[0])).toBe('Zoë\n')
  })

  it('gives the same bytes every time', async () => {
    const entries = { 'a.csv': 'a\n'.repeat(100_000), 'b.csv': 'b\n' }
    const first = await zipOf(entries)
    // The time in a ZIP has a resolution of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(await zipOf(entries)).toEqual(first)
  })

  it('needs nothing newer than ZIP 2.0 of the program that opens it', async () => {
    const bytes = await zipOf({ 'users.csv': 'u-1\n' })
    // APPNOTE 4.3.7 and 4.4.3: version needed to extract, behind the signature of the first local header.
    expect([bytes[4], bytes[5]]).toEqual([20, 0])
  })

  it('may have several entries open, in the order they were started', async () => {
    const sink = memorySink()
    const zip = zipWriter(sink)
    const [one, two] = [zip.entry('one.csv'), zip.entry('two.csv')]
    for (let row = 0; row < 200; row++) {
      await two.write(utf8(Array.from({ length: 1000 }, (_, own) => `2,${row * 1000 + own}\n`).join('')))
      await one.write(utf8(`1,${row}\n`))
    }
    await two.close()
    await one.close()
    await zip.close()
    const files = await expandInputs(given(sink.bytes()))
    expect(files.map(({ path }) => path)).toEqual(['one.csv', 'two.csv'])
    expect(await readCells(() => (files[1] as InputFile).open(), comma)).toHaveLength(200_000)
  })

  it('may have more entries open than the machine has processors', async () => {
    const sink = memorySink()
    const zip = zipWriter(sink)
    const names = Array.from({ length: 40 }, (_, index) => `${index}.csv`)
    const entries = names.map((name) => zip.entry(name))
    for (const entry of entries) await entry.write(utf8('a\n'.repeat(1000)))
    for (const entry of entries.toReversed()) await entry.close()
    await zip.close()
    expect((await expandInputs(given(sink.bytes()))).map(({ path }) => path)).toEqual(names)
  })

  it('shows the error of its sink', async () => {
    const full = { write: () => Promise.reject(new Error('No space')), close: async () => {} }
    const writing = async () => {
      const zip = zipWriter(full)
      const entry = zip.entry('users.csv')
      await entry.write(crypto.getRandomValues(new Uint8Array(60_000)))
      await entry.close()
      await zip.close()
    }
    await expect(writing()).rejects.toThrow('No space')
  })
})
