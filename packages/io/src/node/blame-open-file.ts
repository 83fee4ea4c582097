import { join } from 'node:path'
import { OutputError } from '../output/output-error.ts'
import type { OutputFileSystem } from './output-file-system.ts'
import { asOutputError, mayBeOpenElsewhere } from './system-errors.ts'

/**
 * The error to show when something could not be replaced. Windows does not say which file of a folder is open in
 * another program, so each is tried.
 */
export async function blameOpenFile(error: unknown, path: string, fileSystem: OutputFileSystem): Promise<unknown> {
  if (!mayBeOpenElsewhere(error)) return asOutputError(error, path)
  for (const file of await filesUnder(path, fileSystem)) {
    if (await isOpenElsewhere(file, fileSystem)) {
      return new OutputError(
        'open-elsewhere',
        file,
        'the file is open in another program; close it there and run again',
        error,
      )
    }
  }
  return asOutputError(error, path)
}

async function filesUnder(path: string, fileSystem: OutputFileSystem): Promise<string[]> {
  const found = await fileSystem.stat(path).catch(() => undefined)
  if (found === undefined) return []
  if (!found.isDirectory()) return [path]
  const inside = await fileSystem.readdir(path, { withFileTypes: true, recursive: true })
  return inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function isOpenElsewhere(file: string, fileSystem: OutputFileSystem): Promise<boolean> {
  try {
    await (await fileSystem.open(file, 'r+')).close()
    return false
  } catch (error) {
    return mayBeOpenElsewhere(error)
  }
}
