import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Makes a folder with a `pnpm` that runs the pinned version through npx, and a PATH that finds it first.
 *
 * @param {string} root folder of the repository
 * @param {string} pinnedPnpm such as `pnpm@10.34.9`
 * @returns {Record<string, string>} the environment variable to set, under the name the platform uses
 */
export function pathWithPinnedPnpm(root, pinnedPnpm) {
  const folder = join(root, 'node_modules', '.cache', 'nrec-align', 'bin')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'pnpm'), `#!/bin/sh\nexec npx -y ${pinnedPnpm} "$@"\n`)
  chmodSync(join(folder, 'pnpm'), 0o755)
  writeFileSync(join(folder, 'pnpm.cmd'), `@npx -y ${pinnedPnpm} %*\r\n`)
  const name = Object.keys(process.env).find((variable) => variable.toUpperCase() === 'PATH') ?? 'PATH'
  return { [name]: [folder, process.env[name] ?? ''].join(delimiter) }
}
