/**
 * Runs a repository task on a machine that has only Node and npm: `node packages/tooling/scripts/bootstrap.mjs <task>`.
 *
 * It checks Node's version, installs the locked dependencies when they are missing or out of date,
 * puts the pinned pnpm on PATH for the tools that ask for it, and then runs the task.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './bootstrap/install.mjs'
import { unsupportedNodeMessage } from './bootstrap/node-version.mjs'
import { pathWithPinnedPnpm } from './bootstrap/pinned-pnpm.mjs'
import { tasks } from './bootstrap/tasks.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

process.exitCode = main(process.argv.slice(2))

/** @param {string[]} commandLine task name, then whatever is passed on to it */
function main([name = '', ...passedOn]) {
  const refusal = unsupportedNodeMessage(process.versions.node, manifest.engines.node)
  if (refusal !== undefined) return complain(refusal)
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (task === undefined) return complain(`Unknown task "${name}". Choose one of: ${Object.keys(tasks).join(', ')}.`)
  const pinned = manifest.packageManager
  const installed = installIfNeeded(root, pinned)
  if (installed !== 0) return complain(`Installing the dependencies failed (exit ${installed}); see the lines above.`)
  return task({ root, env: { ...process.env, ...pathWithPinnedPnpm(root, pinned) } }, passedOn)
}

/** @param {string} message */
function complain(message) {
  console.error(message)
  return 2
}
