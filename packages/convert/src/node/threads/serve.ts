import type { MessagePort, TransferListItem } from 'node:worker_threads'
import { PieceReader, type ReadHere } from '../../pipeline/pieces/piece-reader.ts'
import type { Source } from '../../pipeline/source.ts'
import type { PieceAnswer, PieceRequest } from './messages.ts'

/** Reads the pieces that are sent to a port, one after the other, and sends back what comes of them. */
export const serve = (port: MessagePort): void => {
  let source: Source | undefined
  let reader: PieceReader | undefined
  const read = async (request: PieceRequest): Promise<ReadHere | undefined> => {
    const { piece, job, told } = request
    source = request.source ?? source
    if (job !== undefined && source !== undefined) reader = new PieceReader({ ...job, source })
    return reader?.read(piece, told)
  }
  const answer = async (request: PieceRequest): Promise<void> => {
    const { number, piece } = request
    const done = await read(request).catch(() => undefined)
    const answered: PieceAnswer = { number, piece, read: done?.read }
    // Bytes are handed over, not copied.
    const bytes: readonly TransferListItem[] = [piece.bytes.buffer, ...(done?.bytes ?? []).map(({ buffer }) => buffer)]
    port.postMessage(answered, bytes)
  }
  let last = Promise.resolve()
  port.on('message', (request: PieceRequest) => {
    last = last.then(() => answer(request))
  })
}
