import type { Destination } from '@nrec-align/convert'
import type { ChosenFile } from '../protocol/choice.ts'

/** Small pieces are put together into blobs of about this size, which the browser may keep on disk. */
const PIECE = 4 * 1024 * 1024

/** A destination that keeps files as blobs, under their paths and in the order in which they were begun. */
export interface BlobFiles extends Destination {
  files(): readonly ChosenFile[]
}

interface Growing {
  readonly path: string
  readonly blobs: Blob[]
  chunks: Uint8Array<ArrayBuffer>[]
  bytes: number
}

const settle = (file: Growing): void => {
  file.blobs.push(new Blob(file.chunks))
  file.chunks = []
  file.bytes = 0
}

/** Begins with no files. */
export const blobFiles = (): BlobFiles => {
  const growing: Growing[] = []
  return {
    create: (path) => {
      const file: Growing = { path, blobs: [], chunks: [], bytes: 0 }
      growing.push(file)
      return {
        write: (chunk) => {
          file.chunks.push(new Uint8Array(chunk))
          file.bytes += chunk.length
          if (file.bytes >= PIECE) settle(file)
        },
        close: async () => settle(file),
      }
    },
    files: () => growing.map(({ path, blobs }) => ({ path, blob: new Blob(blobs) })),
  }
}
