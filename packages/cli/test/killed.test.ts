import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { inRepository } from './support/repository.ts'
import { senrFile } from './support/senr.ts'

const rows = Array.from({ length: 30_000 }, (_, index) => ({
  ssid: String(9900000000 + index),
  localId: `S${index}`,
}))

const words = ['convert', 'SENR.txt', '--to', 'canonical', '--out', 'out', '--replace']

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Runs the command as a process of its own, and kills it a while after it has begun to write. */
const killedWhileWriting = async (folder: string, milliseconds: number): Promise<boolean> => {
  const program = inRepository('packages/cli/bin/nrec-align.mjs')
  const partial = join(folder, 'out.partial')
  rmSync(partial, { recursive: true, force: true })
  const child = spawn(process.execPath, [program, ...words], { cwd: folder })
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
  while (!existsSync(partial) && child.exitCode === null) await sleep(5)
  await sleep(milliseconds)
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

test('a run that is killed at any moment leaves the earlier output as it was, and the next run cleans up', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({ lastName: 'Earlier' }))
  expect((await command(here.folder, ...words)).exitCode).toBe(0)
  const earlier = here.read('out/report.json')
  here.write('SENR.txt', senrFile(...rows))
  expect(await killedWhileWriting(here.folder, 0)).toBe(true)
  expect(existsSync(join(here.folder, 'out.partial'))).toBe(true)
  for (let round = 0; round < 4; round += 1) {
    if (!(await killedWhileWriting(here.folder, Math.random() * 600))) break
    expect(here.read('out/report.json')).toBe(earlier)
    expect(here.read('out/data/person.ndjson')).toContain('Earlier')
  }
  expect((await command(here.folder, ...words)).exitCode).toBe(0)
  expect(here.read('out/data/person.ndjson').trim().split('\n')).toHaveLength(rows.length)
  expect(here.files('.').filter((path) => path.startsWith('out.'))).toEqual([])
})
