/** Hands values from a producer to one consumer; the producer waits until what it has made is taken. */
export class Pulled<T> {
  private readonly values: T[] = []
  private settled: Promise<void> | undefined
  private wakeConsumer: () => void = () => undefined
  private wakeProducer: () => void = () => undefined
  private ended = false

  push(value: T): void {
    if (!this.ended) this.values.push(value)
  }

  /** Waits, once a batch, until everything is taken. */
  drained(): Promise<void> {
    this.wakeConsumer()
    return this.values.length === 0 ? Promise.resolve() : new Promise((resolve) => (this.wakeProducer = resolve))
  }

  /** Says which work makes the values; its failure is thrown where they are taken. */
  madeBy(work: Promise<void>): void {
    this.settled = work.finally(() => {
      this.ended = true
      this.wakeConsumer()
    })
    this.settled.catch(() => undefined)
  }

  /** Takes nothing more: what is still made is dropped, and whoever waits goes on. */
  stop(): void {
    this.ended = true
    this.values.length = 0
    this.wakeProducer()
  }

  async *taken(): AsyncGenerator<T> {
    for (;;) {
      for (let value = this.values.shift(); value !== undefined; value = this.values.shift()) yield value
      this.wakeProducer()
      if (this.ended) break
      await new Promise<void>((resolve) => (this.wakeConsumer = resolve))
    }
    await this.settled
  }
}
