import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { type Combination, engineFor } from '../src/settings/engine.ts'
import { readSettings } from '../src/settings/settings.ts'
import { command } from './support/command.ts'
import { type Place, place } from './support/place.ts'
import { inRepository } from './support/repository.ts'
import { expectSameFiles } from './support/same-files.ts'
import { organizationsTable, senrFile } from './support/senr.ts'
import { isSmallDisk } from './support/small-disk.ts'

const many = Array.from({ length: 20_000 }, (_, index) => ({ ssid: String(9900000000 + index), localId: `S${index}` }))

const inDatabase = ['--engine', 'duckdb', '--memory-limit', '200MB', '--temp-dir', 'scratch'] as const
const toCommon = ['convert', 'SENR.txt', '--to', 'canonical', '--out', 'out', '--replace'] as const

describe('--engine duckdb', () => {
  test('writes what memory writes, and says so', async () => {
    const here = place()
    here.write('SENR.txt', senrFile({}, { ssid: '9900000002', localId: 'S0002' }))
    here.write('schools.csv', organizationsTable)
    const words = ['convert', 'SENR.txt', '--table', 'organizations=schools.csv', '--to', 'oneroster', '--unpacked']
    const memory = await command(here.folder, ...words, '--engine', 'memory', '--out', 'memory')
    const database = await command(here.folder, ...words, ...inDatabase, '--out', 'database')
    expect([memory.exitCode, database.exitCode]).toEqual([0, 0])
    expect([memory.stderr, database.stderr]).toEqual(['', ''])
    expect(database.stdout).toContain('combined by the engine duckdb')
    expect(memory.stdout).not.toContain('engine')
    expectSameFiles(here, 'database/data', 'memory/data')
    expect(JSON.parse(here.read('database/report.json')).options.engine).toBe('duckdb')
    expect(readdirSync(join(here.folder, 'scratch'))).toEqual([])
  })

  test.each([
    [['--engine', 'duckdb', '--unmerged'], 'combines no records'],
    [['--memory-limit', '1GB'], '--engine duckdb'],
    [['--engine', 'memory', '--temp-dir', 'scratch'], '--engine duckdb'],
  ])('%j is a mistake of the command line', async (words, reason) => {
    const here = place()
    here.write('SENR.txt', senrFile({}))
    const ended = await command(here.folder, ...toCommon, ...words)
    expect([ended.exitCode, ended.stderr]).toEqual([2, expect.stringContaining(reason)])
  })

  test('refuses a folder of the common record, and says what to do', async () => {
    const here = place()
    here.write('common/person.ndjson', '{"id":"local_40d1/99"}\n')
    const ended = await command(here.folder, 'convert', 'canonical=common', ...toCommon.slice(2), '--engine', 'duckdb')
    expect([ended.exitCode, ended.stderr]).toEqual([
      3,
      expect.stringMatching(/no folder of the common record[\s\S]*in memory/),
    ])
    expect(existsSync(join(here.folder, 'out'))).toBe(false)
  })
})

describe('without --engine', () => {
  const sources = [{ from: calpads(), input: [inputFile('SENR.txt', senrFile({}))] }]
  const chosen = async (one: Partial<Combination>): Promise<string | undefined> => {
    const settings = await readSettings([], {}, '.')
    return (await engineFor({ sources, to: oneroster(), settings, folder: '.', mostInMemory: 10, ...one }))?.name
  }

  test('large sources are combined in the database', async () => expect(await chosen({})).toBe('duckdb'))

  test('small ones in memory', async () => expect(await chosen({ mostInMemory: 1_000_000 })).toBeUndefined())

  test('a copy of a format combines nothing', async () => expect(await chosen({ to: calpads() })).toBeUndefined())

  test('what the database cannot take stays in memory', async () =>
    expect(await chosen({ sources: [...sources, { from: 'canonical', input: [] }] })).toBeUndefined())
})

/** A folder with earlier output, and a file for the next run. */
const withEarlierOutput = async (): Promise<Place> => {
  const here = place()
  here.write('SENR.txt', senrFile({ lastName: 'Earlier' }))
  expect((await command(here.folder, ...toCommon)).exitCode).toBe(0)
  here.write('SENR.txt', senrFile(...many))
  return here
}

const expectEarlier = (here: Place): void => {
  expect(here.read('out/data/person.ndjson')).toContain('Earlier')
  expect(here.files('out')).toContain('report.json')
}

test('a full disk for temporary files ends with 3, says so, and leaves the earlier output and nothing else', async ({
  skip,
}) => {
  const here = await withEarlierOutput()
  const disk = join(here.folder, 'scratch')
  if (!isSmallDisk(disk, '2m')) skip('no small disk can be made here')
  const full = await command(here.folder, ...toCommon, ...inDatabase)
  expect([full.exitCode, full.stderr]).toEqual([3, expect.stringMatching(/no space left/)])
  expectEarlier(here)
  expect(existsSync(join(here.folder, 'out.partial'))).toBe(false)
  expect(readdirSync(disk)).toEqual([])
})

test('too little memory ends with 3, says what to do, and leaves the earlier output', async () => {
  const here = await withEarlierOutput()
  const ended = await command(here.folder, ...toCommon, '--engine', 'duckdb', '--memory-limit', '1MB')
  expect([ended.exitCode, ended.stderr]).toEqual([3, expect.stringMatching(/too little[\s\S]*--memory-limit/)])
  expectEarlier(here)
})

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Runs the command as a process of its own, and kills it a while after it has begun to keep temporary files. */
const killedWhileCombining = async (folder: string, milliseconds: number): Promise<boolean> => {
  const scratch = join(folder, 'scratch')
  const child = spawn(process.execPath, [inRepository('packages/cli/bin/nrec-align.mjs'), ...toCommon, ...inDatabase], {
    cwd: folder,
  })
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
  const hasBegun = () => existsSync(scratch) && readdirSync(scratch).length > 0
  while (!hasBegun() && child.exitCode === null) await sleep(5)
  await sleep(milliseconds)
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

test('a run that is killed leaves the earlier output, and the next run cleans up', { timeout: 120_000 }, async () => {
  const here = await withEarlierOutput()
  expect(await killedWhileCombining(here.folder, 300)).toBe(true)
  expectEarlier(here)
  expect(readdirSync(join(here.folder, 'scratch')).length).toBe(1)
  expect((await command(here.folder, ...toCommon, ...inDatabase)).exitCode).toBe(0)
  expect(here.read('out/data/person.ndjson').trim().split('\n')).toHaveLength(many.length)
  expect(readdirSync(join(here.folder, 'scratch'))).toEqual([])
  expect(existsSync(join(here.folder, 'out.partial'))).toBe(false)
})
