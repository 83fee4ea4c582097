import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validate } from '@nrec-align/convert'
import { calpads } from '@nrec-align/format-calpads'
import { inputsFrom } from '@nrec-align/io/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largeFiles } from '../src/bench/measurements.ts'
import { organizationsTable, writeSenrFile } from '../src/bench/senr-file.ts'

let folder = ''
let file = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nrec-align-bench-test-'))
  file = join(folder, 'SENR.txt')
  await writeSenrFile(file, 2001)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the rows are what the format allows, each about a student of its own', async () => {
  const report = await validate(calpads(), await inputsFrom(file))
  expect(report.issues).toEqual([])
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\r\n')
  expect(new Set(lines.map((line) => line.split('^')[7])).size).toBe(2001)
})

test('every school of the rows has a name in the table', async () => {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\r\n')
  const schools = new Set(lines.map((line) => line.split('^')[4]))
  const table = organizationsTable()
  expect([...schools].filter((school) => !table.includes(`9912345${school},`))).toEqual([])
})

describe.each(largeFiles)('$name', ({ name, write, measurements, rowLocal }) => {
  const place = () => join(folder, 'measured', name)

  beforeAll(async () => {
    await mkdir(join(folder, 'measured'), { recursive: true })
    await write(place(), 2001)
  })

  test.each(Object.entries(measurements))('%s reads every record', async (what, measure) => {
    expect(await measure(place(), join(folder, 'out', what.replaceAll(/\W+/g, '-')))).toBe(2001)
  })

  test('what must not grow with the file is measured', () => {
    expect(Object.keys(measurements)).toEqual(expect.arrayContaining([...rowLocal]))
  })
})
