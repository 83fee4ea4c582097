import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile, senrRow } from './support/senr.ts'

/** Left on Friday 4 October 2019, back on Thursday 17 October: twelve days, eight of them weekdays. */
const left = senrRow().split('^').with(24, '20191004').with(25, 'T160').join('^')

const gapsWith = async (...words: readonly string[]): Promise<number | undefined> => {
  const here = place()
  here.write('SENR.txt', `${left}\r\n${senrFile({ start: '20191017' })}`)
  here.write('settings.yaml', 'longestGap: 12\n')
  const ended = await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--dry-run', '--json', ...words)
  const { issues } = JSON.parse(ended.stdout) as { issues: readonly { code: string; count: number }[] }
  return issues.find(({ code }) => code === 'gap-in-enrollment')?.count
}

test.each<[readonly string[], number | undefined]>([
  [[], 1],
  [['--longest-gap', '12'], undefined],
  [['--longest-gap', '11'], 1],
  [['--longest-gap', '8-weekdays'], undefined],
  [['--longest-gap', '7-weekdays'], 1],
  [['--config', 'settings.yaml'], undefined],
])('%j', async (words, count) => {
  expect(await gapsWith(...words)).toBe(count)
})

test('anything else is refused with what it should be', async () => {
  const ended = await command('.', 'convert', 'SENR.txt', '--longest-gap', 'a week')
  expect(ended.exitCode).toBe(2)
  expect(ended.stderr).toContain('8-weekdays')
})
