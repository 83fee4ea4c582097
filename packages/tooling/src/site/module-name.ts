import type { WorkspacePackage } from '../workspace/packages.ts'

/**
 * What a module is imported as.
 *
 * @param path as TypeDoc names it, from the folder of the packages: `convert/src/node`
 */
export function moduleName(path: string, packages: readonly WorkspacePackage[]): string {
  const [folder = '', entry = ''] = path.split('/src')
  const found = packages.find((one) => one.path === `packages/${folder}`)
  if (found === undefined) throw new Error(`${path} is in no package that is published.`)
  return found.manifest.name + entry
}
