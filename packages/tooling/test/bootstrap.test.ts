import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unsupportedNodeMessage } from '../scripts/bootstrap/node-version.mjs'
import { pathWithPinnedPnpm } from '../scripts/bootstrap/pinned-pnpm.mjs'
import { countResults, summaryLine } from '../scripts/bootstrap/test-summary.mjs'

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('%s will do', (running) => {
    expect(unsupportedNodeMessage(running, '>=20.19')).toBeUndefined()
  })

  test.each(['20.18.3', '18.20.0', '9.99.0'])('%s is refused, saying what is needed', (running) => {
    const message = unsupportedNodeMessage(running, '>=20.19')
    expect(message).toContain('Node 20.19')
    expect(message).toContain(running)
  })
})

describe('the summary of a test run', () => {
  const passed = { status: 'passed' as const }
  const failed = { status: 'failed' as const }
  const file = (status: 'passed' | 'failed', assertionResults: readonly { status: string }[]) => ({
    status,
    assertionResults,
  })

  test('counts tests', () => {
    const report = {
      ...{ numPassedTests: 2, numFailedTests: 1, numPendingTests: 3, numTodoTests: 0 },
      testResults: [file('failed', [passed, passed, failed])],
    }
    expect(summaryLine(countResults(report, 1))).toBe('2 passed, 1 failed, 3 skipped')
  })

  test('counts a file that could not be loaded as one failure', () => {
    const report = {
      ...{ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
      testResults: [file('passed', [passed]), file('failed', [])],
    }
    expect(summaryLine(countResults(report, 1))).toBe('1 passed, 1 failed')
  })

  test('never says that nothing failed when the run failed', () => {
    expect(summaryLine(countResults(undefined, 137))).toBe('0 passed, 1 failed')
    expect(summaryLine(countResults(undefined, 0))).toBe('0 passed, 0 failed')
  })
})

test('the pinned pnpm is the first on PATH, also below a folder with a space', () => {
  const root = mkdtempSync(join(tmpdir(), 'nrec align '))
  const npx = join(root, 'bin')
  mkdirSync(npx)
  // Stands in for npx, so that the test asks nothing of a registry: it prints the words it was given.
  writeFileSync(join(npx, 'npx'), '#!/bin/sh\nprintf "%s|" "$@"\n', { mode: 0o755 })
  writeFileSync(join(npx, 'npx.cmd'), '@echo %*\r\n')
  const [name = '', path = ''] = Object.entries(pathWithPinnedPnpm(root, 'pnpm@1.2.3'))[0] ?? []
  const env = { ...process.env, [name]: path.replace(delimiter, `${delimiter}${npx}${delimiter}`) }
  const { stdout } = spawnSync('pnpm pack "a b"', { shell: true, env, encoding: 'utf8' })
  rmSync(root, { recursive: true })
  expect(stdout).toMatch(/-y.pnpm@1\.2\.3.pack."?a b/)
})
