import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryPath } from '../workspace/repository-path.ts'
import { root } from '../workspace/root.ts'
import { type Finished, runNode } from '../workspace/run.ts'
import { docExamples } from './doc-examples.ts'
import { exampleFiles } from './example-files.ts'
import { exampleFolder } from './example-folder.ts'
import { sourceEntries } from './source-entries.ts'

/** A program on disk, and the place in a document it was taken from. */
interface Written {
  readonly program: string
  readonly path: string
  readonly line: number
}

/** Type-checks the programs of all documents; each imports what the package it belongs to can import. */
export async function typeCheckExamples(): Promise<Finished> {
  const written = writeAll()
  mkdirSync(exampleFolder, { recursive: true })
  const configuration = join(exampleFolder, 'tsconfig.json')
  writeFileSync(configuration, JSON.stringify(typeScriptConfiguration(written)))
  const words = [join(root, 'node_modules/typescript/bin/tsc'), '-p', configuration, '--pretty', 'false']
  const { exitCode, output } = await runNode(words)
  return { exitCode, output: atTheirPlaces(output, written) }
}

function writeAll(): readonly Written[] {
  return exampleFiles().flatMap(({ file, owner }) => {
    const path = repositoryPath(file)
    // Below the owner's node_modules its dependencies are found, and git never sees the file.
    const folder = join(owner, 'node_modules/.doc-examples', path.replaceAll('/', '_'))
    rmSync(folder, { recursive: true, force: true })
    return docExamples(file).map(({ code, line }) => {
      const program = join(folder, `${line}.ts`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(program, code)
      return { program, path, line }
    })
  })
}

function typeScriptConfiguration(written: readonly Written[]) {
  const paths = Object.fromEntries([...sourceEntries()].map(([specifier, source]) => [specifier, [source]]))
  return {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      ...{ paths, moduleDetection: 'force', noUnusedLocals: false },
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: written.map(({ program }) => program),
  }
}

/** `…/69.ts(4,33): error` → `packages/mapping/src/codec/code.ts:72 error`. */
function atTheirPlaces(output: string, written: readonly Written[]): string {
  return output.replaceAll(/^(.+?)\((\d+),\d+\):/gm, (place, file: string, line: string) => {
    const found = written.find(({ program }) => repositoryPath(join(root, file)) === repositoryPath(program))
    return found === undefined ? place : `${found.path}:${found.line + Number(line) - 1}`
  })
}
