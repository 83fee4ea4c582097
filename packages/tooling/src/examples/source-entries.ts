import { join } from 'node:path'
import { workspacePackages } from '../workspace/packages.ts'

/** What each entry of our packages is made from: `@nrec-align/io/node` → `…/packages/io/src/node/index.ts`. */
export function sourceEntries(): ReadonlyMap<string, string> {
  return new Map(
    workspacePackages().flatMap(({ folder, manifest }) =>
      Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) => {
        const source = typeof target === 'string' ? undefined : target['@nrec-align/source']
        return source === undefined ? [] : [[manifest.name + entry.slice(1), join(folder, source)] as const]
      }),
    ),
  )
}
