import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countResults, summaryLine } from './test-summary.mjs'

/**
 * Runs the tests and prints `N passed, M failed` as the last line.
 *
 * @param {{ root: string, env: NodeJS.ProcessEnv }} workspace
 * @param {string[]} passedOn file name patterns and options for vitest
 * @returns {number} exit code
 */
export function runTests({ root, env }, passedOn) {
  const folder = mkdtempSync(join(tmpdir(), 'nrec-align-tests-'))
  const results = join(folder, 'results.json')
  const words = [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--config', 'packages/tooling/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    ...passedOn,
  ]
  const run = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' })
  const exitCode = run.status ?? 1
  const counts = countResults(existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined, exitCode)
  rmSync(folder, { recursive: true, force: true })
  console.log(summaryLine(counts))
  return exitCode
}
