import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { place } from './support/place.ts'
import { inRepository } from './support/repository.ts'
import { senrFile } from './support/senr.ts'

const program = (folder: string, words: readonly string[], input?: string) =>
  spawnSync(process.execPath, [inRepository('packages/cli/bin/nrec-align.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })

test('the program ends with the number of the command and writes no colours where nobody looks', () => {
  const here = place()
  here.write('SENR.txt', senrFile({}, { ssid: '12' }))
  const ended = program(here.folder, ['validate', 'SENR.txt'])
  expect(ended.status).toBe(1)
  expect(ended.stdout).toContain('2 records checked, 1 would be set aside.')
  expect(ended.stdout + ended.stderr).not.toContain('\u001b')
})

test('standard input is a source', () => {
  const here = place()
  const ended = program(here.folder, ['validate', 'calpads=-', '--json'], senrFile({}))
  expect(ended.status).toBe(0)
  expect(JSON.parse(ended.stdout).dispositions.read.in).toBe(1)
})

/** The packages that a file and the files it imports load at once; `import()` waits until it is needed. */
const loadedBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return new Set()
  seen.add(file)
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^;'"]*? from '([^']+)'/gm)
  const names = [...statements].map(([, name = '']) => name)
  const local = names.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name))
  return new Set([
    ...names.filter((name) => !name.startsWith('.')),
    ...local.flatMap((one) => [...loadedBy(one, seen)]),
  ])
}

test('nothing but the command line itself is loaded before a command runs, so that help is there at once', () => {
  expect([...loadedBy(inRepository('packages/cli/src/index.ts'))]).toEqual(['commander'])
})
