import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

/** The parts of a package.json that the tools read. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string | { readonly '@nrec-align/source'?: string }>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** One folder of the workspace that holds a package. */
export interface WorkspacePackage {
  readonly manifest: Manifest
  /** From the repository's root, with forward slashes: `packages/formats/calpads`. */
  readonly path: string
  readonly folder: string
}

/** Every package under `packages`, in path order; examples are programs, not packages. */
export function workspacePackages(): readonly WorkspacePackage[] {
  return ['packages', 'packages/formats']
    .flatMap(subfolders)
    .filter((path) => existsSync(join(root, path, 'package.json')))
    .map((path) => {
      const folder = join(root, path)
      return { path, folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest }
    })
}

/** The packages that are published. */
export function publishablePackages(): readonly WorkspacePackage[] {
  return workspacePackages().filter(({ manifest }) => manifest.private !== true)
}

/** Ids of the formats in this repository: the folder names under `packages/formats`. */
export function formatIds(): readonly string[] {
  return subfolders('packages/formats').map((path) => path.slice('packages/formats/'.length))
}

function subfolders(path: string): readonly string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => `${path}/${entry.name}`)
    .sort()
}
