import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { journeyFates } from '../src/compare/journey-fates.ts'
import { thereAndBack } from '../src/conversions.ts'
import { summary } from '../src/print/summary.ts'

const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8')

test('the README shows what the demo prints', async () => {
  const shown = /^```text\n([\s\S]*?)^```$/m.exec(readme.replaceAll('\r\n', '\n'))?.[1] ?? ''
  const out = await mkdtemp(join(tmpdir(), 'nrec-align-readme-'))
  const journey = await thereAndBack(out)
  const printed = summary(journey, await journeyFates(out, journey.findings), 'out/district-to-oneroster')
  await rm(out, { recursive: true, force: true })
  const lines = shown.split('\n').filter((line) => line !== '' && line.trim() !== '[…]')
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => !printed.includes(line))).toEqual([])
})
