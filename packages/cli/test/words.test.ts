import { expect, test } from 'vitest'
import { internalWordsIn } from '../../tooling/src/rules/user-words.ts'
import { commands } from '../src/command-list.ts'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { inRepository } from './support/repository.ts'

/** What a reader of a page sees: no markup, no style, and nothing that is marked as typed text. */
const textOf = (page: string): string =>
  page.replaceAll(/<style>.*?<\/style>|<code.*?<\/code>/gs, ' ').replaceAll(/<[^>]*>/g, '\n')

test('help uses the words of the people who read it', async () => {
  for (const name of ['', ...commands.map((one) => one.name)]) {
    const { stdout } = await command('.', ...(name === '' ? ['--help'] : [name, '--help']))
    const prose = stdout
      .split('\n')
      .filter((line) => !/\(choices:/.test(line))
      .join('\n')
      .replaceAll(/\bcanonical\b/g, '')
    expect(internalWordsIn(prose)).toEqual([])
  }
})

test('so do the summary, the list of findings and the page', async () => {
  const here = place()
  const sources = inRepository('packages/formats/calpads/fixtures/dirty')
  const ended = await command(here.folder, 'convert', sources, '--to', 'canonical', '--out', 'out')
  expect(ended.exitCode).toBe(1)
  expect(internalWordsIn(ended.stdout)).toEqual([])
  expect(internalWordsIn(here.read('out/issues.csv'))).toEqual([])
  expect(internalWordsIn(textOf(here.read('out/report.html')).replaceAll(/\bcanonical 1\b/g, ''))).toEqual([])
})
