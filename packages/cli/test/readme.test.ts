import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { attendanceRecord } from './support/attendance.ts'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { inRepository } from './support/repository.ts'
import { organizationsTable, senrFile } from './support/senr.ts'

const readme = readFileSync(inRepository('packages/cli/README.md'), 'utf8')

/** The words of a command line; double quotes hold words together. */
const wordsOf = (line: string): readonly string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')).slice(1)

test('every command in the README does what it says', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  here.write('schools.csv', organizationsTable)
  attendanceRecord(here, 'district')
  here.write('nrec-align.config.yaml', 'onError: quarantine\n')
  const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.trim().split('\n'))
  expect(blocks.length).toBeGreaterThan(8)
  for (const line of blocks) {
    const words = wordsOf(line)
    if (words.includes('sis:oneroster=roster.zip'))
      here.write('roster.zip', readFileSync(`${here.folder}/roster/data/oneroster.zip`))
    const ended = await command(here.folder, ...words)
    expect({ line, stderr: ended.stderr, exitCode: ended.exitCode }).toEqual({ line, stderr: '', exitCode: 0 })
  }
})

test.each(['convert', 'outcomes'])('every option of %s is explained', async (name) => {
  const help = (await command('.', name, '--help')).stdout
  const options = [...help.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option)
  expect(options.length).toBeGreaterThan(15)
  const silent = options.filter((option) => !readme.includes(option) && option !== '--table')
  expect(silent).toEqual([])
})
