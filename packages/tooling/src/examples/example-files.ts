import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { workspacePackages } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { typeScriptFiles } from '../workspace/source-files.ts'

/** A file that may hold programs, and the folder whose dependencies they import. */
export interface ExampleFile {
  readonly file: string
  readonly owner: string
}

/** Every source file and README of the packages, and the Markdown files of the repository. */
export function exampleFiles(): readonly ExampleFile[] {
  const ofPackages = workspacePackages().flatMap(({ folder }) =>
    [...typeScriptFiles(join(folder, 'src')), ...existing(join(folder, 'README.md'))].map((file) => ({
      file,
      owner: folder,
    })),
  )
  const documents = [...existing(join(root, 'README.md')), ...markdownFiles(join(root, 'docs'))]
  return [...ofPackages, ...documents.map((file) => ({ file, owner: root }))]
}

function existing(file: string): readonly string[] {
  return existsSync(file) ? [file] : []
}

function markdownFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, path))
}
