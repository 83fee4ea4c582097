/** Hands values from a producer to one consumer in order. */
export class Channel<T> implements AsyncIterable<T> {
  private readonly queue: T[] = []
  private ended = false
  private failure: { readonly error: unknown } | undefined
  private wake: (() => void) | undefined

  push(value: T): void {
    this.queue.push(value)
    this.wake?.()
  }

  end(): void {
    this.ended = true
    this.wake?.()
  }

  fail(error: unknown): void {
    this.failure = { error }
    this.wake?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const next = this.queue.shift()
      if (next !== undefined) yield next
      else if (this.failure !== undefined) throw this.failure.error
      else if (this.ended) return
      else await new Promise<void>((resolve) => (this.wake = resolve))
    }
  }
}
