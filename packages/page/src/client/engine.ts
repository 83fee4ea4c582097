import type { Calls, FromEngine, Tell, ToEngine } from '../protocol/calls.ts'
import type { Failure } from '../protocol/failure.ts'

/** What a call ends with when it cannot be answered. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

interface Waiting {
  readonly answer: (value: never) => void
  readonly fail: (error: unknown) => void
  readonly tell: Tell
}

/** What a worker must be able to do; a browser's `Worker` is one. */
export interface EngineWorker {
  postMessage(message: ToEngine): void
  onmessage: ((event: MessageEvent<FromEngine>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/** The page's side of the engine: calls that are answered by a worker. */
export class Engine {
  private readonly begin: () => Promise<EngineWorker>
  private readonly formats: Extract<ToEngine, { kind: 'start' }>['formats']
  private readonly waiting = new Map<number, Waiting>()
  private worker: Promise<EngineWorker> | undefined
  private last = 0

  constructor(begin: () => Promise<EngineWorker>, formats: Extract<ToEngine, { kind: 'start' }>['formats']) {
    this.begin = begin
    this.formats = formats
  }

  /** Asks for something; an answer never comes after {@link stop}. */
  async call<K extends keyof Calls>(
    kind: K,
    request: Calls[K]['request'],
    tell: Tell = () => undefined,
  ): Promise<Calls[K]['answer']> {
    this.worker ??= this.started()
    const worker = await this.worker
    this.last += 1
    const number = this.last
    return new Promise((answer, fail) => {
      this.waiting.set(number, { answer, fail, tell })
      worker.postMessage({ kind, number, request } as ToEngine)
    })
  }

  /** Ends whatever is being done, at once and without a trace; the next call begins anew. */
  stop(): void {
    this.worker?.then((worker) => worker.terminate())
    this.worker = undefined
    this.waiting.clear()
  }

  private async started(): Promise<EngineWorker> {
    const worker = await this.begin()
    worker.onmessage = ({ data }) => this.take(data)
    worker.onerror = ({ message }) => this.broken(message)
    worker.postMessage({ kind: 'start', formats: this.formats })
    return worker
  }

  private take(message: FromEngine): void {
    const waiting = this.waiting.get(message.number)
    if (waiting === undefined) return
    if ('progress' in message) {
      waiting.tell(message.progress)
      return
    }
    this.waiting.delete(message.number)
    if ('failure' in message) waiting.fail(new EngineFailure(message.failure))
    else waiting.answer(message.answer as never)
  }

  private broken(message: string): void {
    const failure = new EngineFailure({ code: 'unexpected', message, hints: [] })
    for (const { fail } of this.waiting.values()) fail(failure)
    this.stop()
  }
}
