import type { WorkspacePackage } from '../workspace/packages.ts'

/** One name under which something of ours can be imported. */
export interface Entry {
  /** Such as `@nrec-align/io/node`. */
  readonly specifier: string
  readonly packageName: string
  /** The library an entry exists for: the io-ts of `@nrec-align/schema/io-ts`. Other entries never load it. */
  readonly library?: string
}

/** The entries of a package, from its `exports`. */
export function entriesOf({ manifest }: WorkspacePackage): readonly Entry[] {
  const { name, exports = {}, peerDependencies = {} } = manifest
  return Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => {
      const subpath = path.slice(2)
      const entry = { specifier: name + path.slice(1), packageName: name }
      return Object.hasOwn(peerDependencies, subpath) ? { ...entry, library: subpath } : entry
    })
}
