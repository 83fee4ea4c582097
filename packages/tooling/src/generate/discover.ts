import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { workspacePackages } from '../workspace/packages.ts'
import { typeScriptFiles } from '../workspace/source-files.ts'
import type { GeneratedFile, Generator } from './generator.ts'

/** Read before a module is loaded: its neighbours are helpers, and loading one may do more than define things. */
const exportsOutputs = /^export (?:async function|function|const) outputs\b/m

/** Runs every generator found under a package's `src/generate`, and returns what it makes. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const candidates = workspacePackages().flatMap(({ folder }) => typeScriptFiles(join(folder, 'src/generate')))
  const made: GeneratedFile[] = []
  for (const file of candidates) {
    if (!exportsOutputs.test(readFileSync(file, 'utf8'))) continue
    const module = (await import(pathToFileURL(file).href)) as Generator
    made.push(...(await module.outputs()))
  }
  return made
}
