import { rmSync } from 'node:fs'
import { mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ByteStream, blocks } from '../input/chunks.ts'
import type { InputFile } from '../input/input-file.ts'
import { fileInput } from './file-input.ts'

/** Copies a stream to a temporary file, so that it can be read more than once without being held in memory. */
export async function spooled(stream: ByteStream): Promise<InputFile> {
  // mkdtemp makes a folder that only this user may enter.
  const folder = await mkdtemp(join(tmpdir(), 'nrec-align-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'standard-input')
  const handle = await open(file, 'wx', 0o600)
  let size = 0
  try {
    for await (const block of blocks(stream)) {
      for (let at = 0; at < block.length; ) at += (await handle.write(block, at)).bytesWritten
      size += block.length
    }
  } finally {
    await handle.close()
  }
  return fileInput(file, 'standard-input', size)
}
