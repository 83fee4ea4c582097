import type { FormatFile } from '@nrec-align/format-file'
import type { FormatFileText } from '../protocol/format-file.ts'

/** Has a format file read by a worker of its own, which lives as long as that takes. */
export const readFormatFile =
  (begin: () => Promise<Worker>) =>
  async (file: FormatFileText): Promise<FormatFile> => {
    const worker = await begin()
    try {
      return await new Promise<FormatFile>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FormatFile>) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage(file)
      })
    } finally {
      worker.terminate()
    }
  }
