import type { FileHandle } from 'node:fs/promises'
import type { ByteSink } from '../output/byte-sink.ts'
import type { OutputFileSystem } from './output-file-system.ts'
import { onPath } from './system-errors.ts'

/** Writes a new file, which errors call by the path that is `shown`; the file is created with the first bytes, or when the sink is closed without any. It may be closed twice. */
export function fileSink(path: string, shown: string, fileSystem: OutputFileSystem): ByteSink {
  let handle: Promise<FileHandle> | undefined
  let closed: Promise<void> | undefined
  const opened = () => {
    handle ??= fileSystem.open(path, 'w')
    return handle
  }
  return {
    write: (chunk) =>
      onPath(shown, async () => {
        const file = await opened()
        for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten
      }),
    close() {
      closed ??= onPath(shown, async () => (await opened()).close())
      return closed
    },
  }
}
