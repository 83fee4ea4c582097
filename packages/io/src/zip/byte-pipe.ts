import type { ByteSink } from '../output/byte-sink.ts'

/** A sink whose bytes come out of a stream. */
export interface BytePipe {
  readonly sink: ByteSink
  readonly readable: ReadableStream<Uint8Array>
  /** Says that nobody reads any more: who waits in `write`, or writes later, gets the error. */
  fail(error: unknown): void
}

/**
 * A `TransformStream` would do, but for one thing: a write that waits for a reader cannot be called off from the
 * writing side, so that an error behind the reader would leave the writer waiting for ever.
 */
export function bytePipe(): BytePipe {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let failure: { readonly error: unknown } | undefined
  let wake = () => {}
  const fail = (error: unknown) => {
    failure ??= { error }
    wake()
  }
  const readable = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started
    },
    pull: () => wake(),
    cancel: fail,
  })
  const write = async (chunk: Uint8Array) => {
    if (failure === undefined) controller?.enqueue(chunk)
    while (failure === undefined && (controller?.desiredSize ?? 0) <= 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    if (failure !== undefined) throw failure.error
  }
  const close = async () => {
    if (failure !== undefined) throw failure.error
    controller?.close()
  }
  return { sink: { write, close }, readable, fail }
}
