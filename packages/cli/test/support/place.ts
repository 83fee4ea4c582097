import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A temporary folder of one test, gone when the test is. */
export interface Place {
  readonly folder: string
  write(path: string, content: string | Uint8Array): string
  read(path: string): string
  /** Paths of all files below a folder, sorted, with `/` between their parts. */
  files(path: string): readonly string[]
}

export const place = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'nrec-align-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    write: (path, content) => {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    files: (path) => filesBelow(join(folder, path), ''),
  }
}

const filesBelow = (folder: string, prefix: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name],
    )
    .sort()
