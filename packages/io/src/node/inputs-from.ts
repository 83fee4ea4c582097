import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ByteStream } from '../input/chunks.ts'
import type { InputFile } from '../input/input-file.ts'
import { expandInputs } from '../zip/expand-inputs.ts'
import type { ZipLimits } from '../zip/zip-limits.ts'
import { fileInput, unreadable } from './file-input.ts'
import { spooled } from './spooled.ts'

/** Where standard input comes from, and how large a ZIP may be. */
export interface InputsFromOptions {
  /** What `-` stands for; the process's standard input unless told. */
  readonly standardInput?: ByteStream
  readonly zipLimits?: Partial<ZipLimits>
}

/**
 * The files at a path: one file, all files of a folder and the folders in it, or the entries of a ZIP. `-` is standard
 * input, which is copied to a temporary file that only this user may read and that is removed when the process ends.
 * Hidden files are left out. The order is that of the paths' characters, the same on every system.
 *
 * @param path a file, a folder, a ZIP, or `-`
 * @throws {InputError} `unreadable`, or what is wrong with a ZIP
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp, rm, writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { inputsFrom } from '@nrec-align/io/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'nrec-align-'))
 * await writeFile(join(folder, 'users.csv'), 'sourcedId\r\n')
 * await writeFile(join(folder, 'orgs.csv'), 'sourcedId\r\n')
 * assert.deepEqual((await inputsFrom(folder)).map((file) => file.path), ['orgs.csv', 'users.csv'])
 * await rm(folder, { recursive: true })
 * ```
 */
export async function inputsFrom(path: string, options: InputsFromOptions = {}): Promise<InputFile[]> {
  if (path === '-') return expandInputs([await spooled(options.standardInput ?? process.stdin)], options.zipLimits)
  const found = await status(path, path)
  const files = found.isDirectory() ? await filesIn(path, '') : [fileInput(path, basename(path), found.size)]
  return expandInputs(files, options.zipLimits)
}

async function filesIn(folder: string, prefix: string): Promise<InputFile[]> {
  const files: InputFile[] = []
  for (const entry of await listed(folder, prefix)) {
    const file = join(folder, entry.name)
    const path = prefix + entry.name
    if (entry.isDirectory()) files.push(...(await filesIn(file, `${path}/`)))
    else if (entry.isFile() || entry.isSymbolicLink()) {
      const found = await status(file, path)
      // A linked folder could lead back to one above it.
      if (found.isFile()) files.push(fileInput(file, path, found.size))
    }
  }
  return prefix === '' ? files.sort((one, other) => byCodePoint(one.path, other.path)) : files
}

async function listed(folder: string, path: string) {
  try {
    return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  } catch (error) {
    throw unreadable(path === '' ? folder : path, error)
  }
}

async function status(file: string, path: string) {
  try {
    return await stat(file)
  } catch (error) {
    throw unreadable(path, error)
  }
}

function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
