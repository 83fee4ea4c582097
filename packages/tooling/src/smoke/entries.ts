import type { WorkspacePackage } from '../workspace/packages.ts'

/** One name under which something of ours can be imported. */
export interface Entry {
  /** Such as `@nrec-align/io/node`. */
  readonly specifier: string
  readonly packageName: string
  /** Whether a CommonJS module can load it. */
  readonly isRequirable: boolean
  /** Whether it is what a thread runs, which exports nothing. */
  readonly isProgram: boolean
  /** The library an entry exists for: the io-ts of `@nrec-align/schema/io-ts`. Other entries never load it. */
  readonly library?: string
}

/** The entries of a package, from its `exports`. */
export function entriesOf({ manifest }: WorkspacePackage): readonly Entry[] {
  const { name, exports = {}, peerDependencies = {} } = manifest
  return Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path, target]) => {
      const subpath = path.slice(2)
      const isRequirable = typeof target === 'object' && target !== null && 'require' in target
      const isProgram = path.endsWith('/worker')
      const entry = { specifier: name + path.slice(1), packageName: name, isRequirable, isProgram }
      return Object.hasOwn(peerDependencies, subpath) ? { ...entry, library: subpath } : entry
    })
}
