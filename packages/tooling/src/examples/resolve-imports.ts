import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { root } from '../workspace/root.ts'
import { exampleFolder } from './example-folder.ts'
import { sourceEntries } from './source-entries.ts'

/**
 * Lets a program from a document import what its owner may: our packages from their sources,
 * anything else from where the owner would find it. The first line of the program names the owner.
 */
export function resolveExampleImports(): Plugin {
  const sources = sourceEntries()
  return {
    name: 'nrec-align:resolve-example-imports',
    enforce: 'pre',
    async resolveId(specifier, importer) {
      if (importer === undefined || !importer.startsWith(posix(exampleFolder))) return null
      const owner = join(root, ownerOf(importer))
      return sources.get(specifier) ?? this.resolve(specifier, join(owner, 'package.json'), { skipSelf: true })
    },
  }
}

/** The line that tells the plugin whose dependencies a program imports. */
export function ownerLine(owner: string): string {
  return `// owner: ${owner}\n`
}

function ownerOf(program: string): string {
  return /^\/\/ owner: (.*)$/m.exec(readFileSync(program, 'utf8'))?.[1] ?? ''
}

function posix(path: string): string {
  return path.replaceAll('\\', '/')
}
