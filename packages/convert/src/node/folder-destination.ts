import type { ByteSink } from '@nrec-align/io'
import type { OutputFolder } from '@nrec-align/io/node'
import type { Destination } from '../pipeline/context.ts'

/** Writes into an output folder; a file that cannot be begun says so at its first write. */
export const folderDestination = (folder: OutputFolder): Destination => ({
  create: (path): ByteSink => {
    const begun = folder.file(path)
    begun.catch(() => undefined)
    return {
      write: async (chunk) => (await begun).write(chunk),
      close: async () => (await begun).close(),
    }
  },
})
