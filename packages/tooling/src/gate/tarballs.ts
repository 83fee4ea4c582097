import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { publishablePackages, type WorkspacePackage } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { type Finished, runShell } from '../workspace/run.ts'
import { allOf } from './all-of.ts'

const folder = join(root, 'node_modules/.cache/nrec-align/tarballs')

/** Packs what would be published, into the folder that {@link tarballOf} names. */
export function packAll(): Promise<Finished> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return allOf(publishablePackages(), (each) => runShell(`pnpm pack --pack-destination "${folder}"`, each.folder))
}

/** The packed file of a package. */
export function tarballOf({ manifest: { name, version } }: WorkspacePackage): string {
  return join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
}
