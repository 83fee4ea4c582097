import { dirname, join, resolve, sep } from 'node:path'
import type { ByteSink } from '../output/byte-sink.ts'
import { OutputError } from '../output/output-error.ts'
import { blameOpenFile } from './blame-open-file.ts'
import { fileSink } from './file-sink.ts'
import { move } from './move.ts'
import { nodeFileSystem, type OutputFileSystem } from './output-file-system.ts'
import { onPath, systemCode } from './system-errors.ts'

/** A folder that appears at its place complete or not at all. */
export interface OutputFolder {
  /** Starts a file. The path is relative, with `/` between its parts; folders are made as needed. */
  file(path: string): Promise<ByteSink>
  /** Puts the folder at its place; every file must be closed. */
  commit(): Promise<void>
  /** Removes everything written so far. What was at the place before stays as it was. */
  abort(): Promise<void>
}

/** Whether earlier output may be replaced, and the file system to write to. */
export interface OutputFolderOptions {
  /** Whether a folder that is not empty may be replaced. */
  readonly replace?: boolean
  /** Instead of `node:fs/promises`. */
  readonly fileSystem?: OutputFileSystem
}

/**
 * Starts a folder, which is built beside its place as `<folder>.partial` and moved there by `commit`. What a killed
 * run left behind is cleaned up, and a folder it was about to replace is put back.
 *
 * @param folder where the folder goes; absent or empty, unless `replace` is given
 * @throws {OutputError} `exists`, `not-writable`, `disk-full`, or `open-elsewhere` naming the file
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp, readFile, rm } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { outputFolder } from '@nrec-align/io/node'
 *
 * const place = await mkdtemp(join(tmpdir(), 'nrec-align-'))
 * const output = await outputFolder(join(place, 'out'))
 * const file = await output.file('data/users.csv')
 * await file.write(new TextEncoder().encode('sourcedId\r\n'))
 * await file.close()
 * await output.commit()
 * assert.equal(await readFile(join(place, 'out/data/users.csv'), 'utf8'), 'sourcedId\r\n')
 * await rm(place, { recursive: true })
 * ```
 */
export async function outputFolder(folder: string, options: OutputFolderOptions = {}): Promise<OutputFolder> {
  const fileSystem = options.fileSystem ?? nodeFileSystem
  const place = resolve(folder)
  const partial = `${place}.partial`
  const previous = `${place}.previous`
  await onPath(folder, () => putBack(place, previous, fileSystem))
  if (options.replace !== true && (await onPath(folder, () => isOccupied(place, fileSystem)))) {
    throw new OutputError(
      'exists',
      folder,
      'there is something here already; choose another folder, or replace this one',
    )
  }
  await onPath(folder, async () => {
    await fileSystem.rm(partial, { recursive: true, force: true })
    await fileSystem.mkdir(partial, { recursive: true })
  })
  const started: ByteSink[] = []
  return {
    async file(path) {
      const sink = await startFile(partial, path, fileSystem)
      started.push(sink)
      return sink
    },
    commit: () => replaceFolder(folder, { place, partial, previous }, fileSystem),
    async abort() {
      // Windows does not remove a file that is open.
      await Promise.allSettled(started.map((sink) => sink.close()))
      await onPath(folder, () => fileSystem.rm(partial, { recursive: true, force: true }))
    },
  }
}

/** A run that was killed between its last two steps left the folder it was replacing under another name. */
async function putBack(place: string, previous: string, fileSystem: OutputFileSystem): Promise<void> {
  if (!(await exists(previous, fileSystem))) return
  if (await exists(place, fileSystem)) await fileSystem.rm(previous, { recursive: true })
  else await move(previous, place, fileSystem)
}

async function isOccupied(place: string, fileSystem: OutputFileSystem): Promise<boolean> {
  try {
    return (await fileSystem.readdir(place)).length > 0
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    if (systemCode(error) === 'ENOTDIR') return true
    throw error
  }
}

async function exists(path: string, fileSystem: OutputFileSystem): Promise<boolean> {
  try {
    await fileSystem.stat(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

async function startFile(partial: string, path: string, fileSystem: OutputFileSystem): Promise<ByteSink> {
  const target = join(partial, path)
  if (!target.startsWith(partial + sep))
    throw new TypeError(`The path ${JSON.stringify(path)} leaves the output folder`)
  await onPath(path, () => fileSystem.mkdir(dirname(target), { recursive: true }))
  return fileSink(target, path, fileSystem)
}

interface Places {
  readonly place: string
  readonly partial: string
  readonly previous: string
}

async function replaceFolder(folder: string, places: Places, fileSystem: OutputFileSystem): Promise<void> {
  const { place, partial, previous } = places
  const replaces = await onPath(folder, () => exists(place, fileSystem))
  try {
    if (replaces) await move(place, previous, fileSystem)
  } catch (error) {
    if (systemCode(error) === 'EBUSY' && !(await isOccupied(place, fileSystem))) return fill(folder, places, fileSystem)
    throw await blameOpenFile(error, folder, fileSystem)
  }
  try {
    await move(partial, place, fileSystem)
  } catch (error) {
    if (replaces) await move(previous, place, fileSystem)
    throw await blameOpenFile(error, folder, fileSystem)
  }
  await fileSystem.rm(previous, { recursive: true, force: true })
}

/** A folder that is mounted into a container is empty and cannot be renamed, so what belongs there is copied into it. */
async function fill(folder: string, { place, partial }: Places, fileSystem: OutputFileSystem): Promise<void> {
  await onPath(folder, () => fileSystem.cp(partial, place, { recursive: true }))
  await onPath(folder, () => fileSystem.rm(partial, { recursive: true }))
}
