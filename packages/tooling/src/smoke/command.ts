import { join } from 'node:path'
import type { WorkspacePackage } from '../workspace/packages.ts'
import { type Finished, runNode } from '../workspace/run.ts'

/** Runs the installed command of a package with the given words. */
export function runCommand(project: string, owner: WorkspacePackage, words: readonly string[]): Promise<Finished> {
  const { name, bin = {} } = owner.manifest
  return runNode([join(project, 'node_modules', name, Object.values(bin)[0] ?? ''), ...words], project)
}
