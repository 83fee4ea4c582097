import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tarballOf } from '../gate/tarballs.ts'
import type { WorkspacePackage } from '../workspace/packages.ts'
import { runShell } from '../workspace/run.ts'

/**
 * Makes an empty project and installs the packed packages in it, as a user's `npm install` would.
 *
 * @returns its folder
 * @throws when the installation fails, with what npm printed
 */
export async function installInEmptyProject(packages: readonly WorkspacePackage[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nrec-align smoke '))
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(packages.map((each) => [each.manifest.name, `file:${tarballOf(each)}`])),
    // Without these npm would ask the registry for what our packages need of each other.
    overrides: Object.fromEntries(packages.map(({ manifest: { name } }) => [name, `$${name}`])),
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
  const { exitCode, output } = await runShell('npm install --prefer-offline --no-audit --no-fund', folder)
  if (exitCode !== 0) throw new Error(output)
  return folder
}
