import { describe, expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'

describe('2: the command line is wrong, or something required was not brought', () => {
  const wrong: readonly (readonly [what: string, words: readonly string[], hint: RegExp])[] = [
    ['a command that does not exist', ['convrt'], /Did you mean convert/],
    ['an option that does not exist', ['convert', 'SENR.txt', '--otu', 'x'], /Did you mean --out/],
    ['no source', ['convert', '--to', 'canonical', '--out', 'x'], /at least one/],
    ['no target', ['convert', 'SENR.txt', '--out', 'x'], /--to/],
    ['no folder', ['convert', 'SENR.txt', '--to', 'canonical'], /--out/],
    ['a format with a typing mistake', ['convert', 'SENR.txt', '--to', 'onerostr', '--out', 'x'], /"oneroster"/],
    ['a source with a format that is not known', ['validate', 'calpds=SENR.txt'], /"calpads"/],
    ['a version that is not known', ['convert', 'SENR.txt', '--to', 'oneroster@9', '--out', 'x'], /1\.2/],
    ['an option no format has', ['validate', 'SENR.txt', '--set', 'transaction=ignore'], /"transactions"/],
    ['a --set without a value', ['validate', 'SENR.txt', '--set', 'transactions'], /<name>=<value>/],
    ['a table nobody reads', ['validate', 'SENR.txt', '--table', 'organisations=SENR.txt'], /"organizations"/],
    ['a day that is none', ['validate', 'SENR.txt', '--as-of', '2025-02-30'], /--as-of/],
    ['a source that is not there to trust', ['validate', 'SENR.txt', '--trust', 'calpad'], /"calpads"/],
    ['a policy that does not exist', ['validate', 'SENR.txt', '--on-error', 'ignore'], /quarantine/],
    ['a percentage over 100', ['validate', 'SENR.txt', '--fail-above', '101'], /0 to 100/],
    ['a layout with a typing mistake', ['describe', 'calpads.serr'], /"senr"/],
    ['a column with a typing mistake', ['describe', 'calpads.senr.Grade Leve Code'], /"Grade Level Code"/],
    ['tables for a format', ['convert', 'SENR.txt', '--to', 'oneroster', '--as', 'csv', '--out', 'x'], /canonical/],
  ]
  test.each(wrong)('%s', async (_what, words, hint) => {
    const here = place()
    here.write('SENR.txt', senrFile({}))
    const ended = await command(here.folder, ...words)
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toMatch(hint)
    expect(ended.stdout).toBe('')
    expect(here.files('.')).toEqual(['SENR.txt'])
  })

  test('required cells of the target that no source gives are listed before any work', async () => {
    const here = place()
    here.write('SENR.txt', senrFile({}))
    const ended = await command(here.folder, 'convert', 'SENR.txt', '--to', 'oneroster', '--out', 'roster')
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('orgs.name')
    expect(ended.stderr).toContain('--table organizations=')
    expect(here.files('.')).toEqual(['SENR.txt'])
  })
})

describe('3: stopped', () => {
  test('--on-error fail stops at the first record that would be set aside', async () => {
    const here = place()
    here.write('SENR.txt', senrFile({}, { ssid: '12' }, {}))
    const ended = await command(
      here.folder,
      'convert',
      'SENR.txt',
      '--to',
      'canonical',
      '--out',
      'x',
      '--on-error',
      'fail',
    )
    expect(ended.exitCode).toBe(3)
    expect(ended.stderr).toContain('line 2, SSID')
    expect(here.files('.')).toEqual(['SENR.txt'])
  })

  test.each([
    ['49', 3],
    ['50', 1],
  ] as const)('--fail-above %s with half of the records set aside ends with %i', async (percent, exitCode) => {
    const here = place()
    here.write('SENR.txt', senrFile({}, { ssid: '12' }))
    const words = ['convert', 'SENR.txt', '--to', 'canonical', '--out', 'x', '--fail-above', percent]
    expect((await command(here.folder, ...words)).exitCode).toBe(exitCode)
    expect(here.files('.').some((path) => path.startsWith('x/'))).toBe(exitCode === 1)
  })

  test('files of no known format are said to be none, with the nearest', async () => {
    const here = place()
    here.write('orgs.csv', 'sourcedId,name,kind\r\n1,Sample,school\r\n')
    const ended = await command(here.folder, 'validate', 'orgs.csv')
    expect(ended.exitCode).toBe(3)
    expect(ended.stderr).toContain('The nearest is oneroster')
  })
})
