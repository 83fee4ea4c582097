import { spawnSync } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the locked dependencies when they are missing or older than the lock file.
 *
 * @param {string} root folder of the repository
 * @param {string} pinnedPnpm such as `pnpm@10.34.9`
 * @returns {number} exit code, 0 when nothing had to be done
 */
export function installIfNeeded(root, pinnedPnpm) {
  const installed = join(root, 'node_modules', '.modules.yaml')
  if (isNewer(installed, join(root, 'pnpm-lock.yaml'))) return 0
  console.error(`Installing dependencies with ${pinnedPnpm} …`)
  const exitCode = runNpx(root, ['-y', pinnedPnpm, 'install', '--frozen-lockfile'])
  // pnpm leaves the file untouched when there was nothing to change, and the next run would install again.
  if (exitCode === 0) utimesSync(installed, new Date(), new Date())
  return exitCode
}

/** @param {string} file @param {string} reference */
function isNewer(file, reference) {
  return existsSync(file) && statSync(file).mtimeMs >= statSync(reference).mtimeMs
}

/** @param {string} cwd @param {string[]} words without spaces or quotes, because they pass through a shell */
function runNpx(cwd, words) {
  // Node starts Windows' `npx.cmd` through a shell only; `cwd` may hold spaces, and that never meets the shell.
  // The installer's own lines go to stderr, so that a task's output stays the only thing on stdout.
  const run = spawnSync(['npx', ...words].join(' '), { cwd, shell: true, stdio: ['inherit', 2, 2] })
  if (run.error !== undefined) console.error(`npx could not be started: ${run.error.message}`)
  return run.status ?? 1
}
