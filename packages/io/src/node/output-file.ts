import { resolve } from 'node:path'
import type { ByteSink } from '../output/byte-sink.ts'
import { OutputError } from '../output/output-error.ts'
import { blameOpenFile } from './blame-open-file.ts'
import { fileSink } from './file-sink.ts'
import { move } from './move.ts'
import { nodeFileSystem } from './output-file-system.ts'
import type { OutputFolderOptions } from './output-folder.ts'
import { onPath, systemCode } from './system-errors.ts'

/** A single file that appears at its place complete or not at all: closing the sink puts it there. */
export interface OutputFile extends ByteSink {
  /** Removes what was written so far. What was at the place before stays as it was. */
  abort(): Promise<void>
}

/**
 * Starts a single file, written beside its place as `<path>.partial` and moved there when it is closed.
 *
 * @param path where the file goes; nothing may be there, unless `replace` is given
 * @throws {OutputError} `exists`, `not-writable`, `disk-full` or `open-elsewhere`
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp, readFile, rm } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { outputFile } from '@nrec-align/io/node'
 *
 * const place = await mkdtemp(join(tmpdir(), 'nrec-align-'))
 * const file = await outputFile(join(place, 'users.csv'))
 * await file.write(new TextEncoder().encode('sourcedId\r\n'))
 * await file.close()
 * assert.equal(await readFile(join(place, 'users.csv'), 'utf8'), 'sourcedId\r\n')
 * await rm(place, { recursive: true })
 * ```
 */
export async function outputFile(path: string, options: OutputFolderOptions = {}): Promise<OutputFile> {
  const fileSystem = options.fileSystem ?? nodeFileSystem
  const place = resolve(path)
  const partial = `${place}.partial`
  const occupied = await onPath(path, () =>
    fileSystem.stat(place).then(
      () => true,
      (error) => {
        if (systemCode(error) === 'ENOENT') return false
        throw error
      },
    ),
  )
  if (occupied && options.replace !== true) {
    throw new OutputError('exists', path, 'there is a file here already; choose another name, or replace it')
  }
  const sink = fileSink(partial, path, fileSystem)
  const abort = async () => {
    await sink.close().catch(() => {})
    await onPath(path, () => fileSystem.rm(partial, { force: true }))
  }
  return {
    write: sink.write,
    abort,
    async close() {
      await sink.close()
      try {
        await move(partial, place, fileSystem)
      } catch (error) {
        await abort()
        throw await blameOpenFile(error, path, fileSystem)
      }
    },
  }
}
