import type { MessagePort } from 'node:worker_threads'
import { PieceReader } from '../../pipeline/pieces/piece-reader.ts'
import type { Source } from '../../pipeline/source.ts'
import type { PieceAnswer, PieceRequest } from './messages.ts'

/** Reads the pieces that are sent to a port, one after the other, and sends back what comes of them. */
export const serve = (port: MessagePort): void => {
  let source: Source | undefined
  let reader: PieceReader | undefined
  const answer = async (request: PieceRequest): Promise<PieceAnswer> => {
    const { number, piece, job, told } = request
    source = request.source ?? source
    try {
      if (job !== undefined && source !== undefined) reader = new PieceReader({ ...job, source })
      return { number, piece, read: await reader?.read(piece, told) }
    } catch {
      return { number, piece, read: undefined }
    }
  }
  let last = Promise.resolve()
  port.on('message', (request: PieceRequest) => {
    last = last.then(async () => {
      const answered = await answer(request)
      port.postMessage(answered, [answered.piece.bytes.buffer])
    })
  })
}
