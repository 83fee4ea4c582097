import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type InputFile, memorySink, zipWriter } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readAll, readCells, utf8 } from './helpers.ts'

let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'nrec-align-test-'))
})
afterEach(() => rm(place, { recursive: true }))

const paths = async (path: string) => (await inputsFrom(path)).map((file) => file.path)

function bytesOf(file: InputFile | undefined) {
  return (file as InputFile).open() as AsyncIterable<Uint8Array>
}

it('a file is one input', async () => {
  await writeFile(join(place, 'users.csv'), 'u-1\nu-2\n')
  const [file] = await inputsFrom(join(place, 'users.csv'))
  expect(file).toMatchObject({ name: 'users.csv', path: 'users.csv', size: 8 })
  expect(await readCells(() => bytesOf(file))).toEqual([['u-1'], ['u-2']])
})

it('a folder is the files in it and below, in the order of their characters, hidden ones left out', async () => {
  await mkdir(join(place, 'b/.git'), { recursive: true })
  for (const name of ['b/z.csv', 'B.csv', 'a.csv', 'é.csv', '.hidden.csv', 'b/.git/config']) {
    await writeFile(join(place, name), 'x')
  }
  await symlink(join(place, 'a.csv'), join(place, 'linked.csv'))
  await symlink(place, join(place, 'loop'))
  expect(await paths(place)).toEqual(['B.csv', 'a.csv', 'b/z.csv', 'linked.csv', 'é.csv'])
})

it('a ZIP is the files in it, read from disk piece by piece', async () => {
  const sink = memorySink()
  const zip = zipWriter(sink)
  const entry = zip.entry('data/users.csv')
  await entry.write(utf8('u-1\n'))
  await entry.close()
  await zip.close()
  await writeFile(join(place, 'district.zip'), sink.bytes())
  expect(await paths(join(place, 'district.zip'))).toEqual(['data/users.csv'])
  await writeFile(join(place, 'orgs.csv'), 'x')
  expect(await paths(place)).toEqual(['district.zip/data/users.csv', 'orgs.csv'])
})

it('standard input can be read more than once', async () => {
  const standardInput = Readable.from([utf8('u-'), utf8('1\nu-2\n')])
  const [file] = await inputsFrom('-', { standardInput })
  const { records, reader } = await readAll(() => bytesOf(file))
  expect(records.map(({ cells }) => cells[0])).toEqual(['u-1', 'u-2'])
  expect(reader.bytes).toBe(8)
})

it('what is not there is unreadable', async () => {
  await expect(inputsFrom(join(place, 'absent.csv'))).rejects.toMatchObject({ name: 'InputError', code: 'unreadable' })
})

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('what may not be read is unreadable', async () => {
  await writeFile(join(place, 'users.csv'), 'x')
  await chmod(join(place, 'users.csv'), 0)
  const [file] = await inputsFrom(join(place, 'users.csv'), {})
  const reading = readCells(() => bytesOf(file))
  await expect(reading).rejects.toMatchObject({ name: 'InputError', code: 'unreadable' })
})

it('a file may be left in the middle', async () => {
  await writeFile(join(place, 'users.csv'), 'u-1\n'.repeat(100_000))
  const [file] = await inputsFrom(join(place, 'users.csv'))
  let blocks = 0
  for await (const block of bytesOf(file)) {
    blocks += block.length > 0 ? 1 : 0
    break
  }
  expect(blocks).toBe(1)
})
