import { spawnSync } from 'node:child_process'
import { runTests } from './run-tests.mjs'

/** @typedef {{ root: string, env: NodeJS.ProcessEnv }} Workspace */

/**
 * What each task runs once the dependencies are there; every task returns its exit code.
 *
 * @type {Record<string, (workspace: Workspace, passedOn: string[]) => number>}
 */
export const tasks = {
  demo: fromSource('examples/district-to-oneroster/demo.ts'),
  test: runTests,
  check: fromSource('packages/tooling/scripts/check.ts'),
  docs: fromSource('packages/tooling/scripts/docs.ts'),
  page: fromSource('packages/page/src/build/main.ts'),
  'new-format': fromSource('packages/tooling/scripts/new-format.ts'),
}

/** @param {string} program path from the repository's root, with forward slashes */
function fromSource(program) {
  /** @type {(workspace: Workspace, passedOn: string[]) => number} */
  return ({ root, env }, passedOn) => {
    const words = ['--import', 'tsx', '--conditions=@nrec-align/source', program, ...passedOn]
    const run = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' })
    return run.status ?? 1
  }
}
