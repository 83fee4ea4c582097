import type { Calls, FromEngine, Tell, ToEngine } from '../protocol/calls.ts'
import { unpacked } from '../protocol/packed.ts'
import { failureOf } from './failure.ts'
import { handlers } from './handlers.ts'
import { type PackedFormats, registryOf } from './registry.ts'
import { throttled } from './throttled.ts'

const formatsIn = (packed: readonly (readonly [id: string, packed: string])[]): PackedFormats =>
  new Map(packed.map(([id, text]) => [id, async () => JSON.parse(await unpacked(text))] as const))

type Call<K extends keyof Calls> = { readonly kind: K; readonly number: number; readonly request: Calls[K]['request'] }

const answered = async <K extends keyof Calls>(
  { kind, number, request }: Call<K>,
  formats: PackedFormats,
  send: (message: FromEngine) => void,
): Promise<void> => {
  const tell: Tell = throttled((progress) => send({ number, progress }))
  try {
    send({ number, answer: await handlers[kind](request, registryOf(formats, request.ownFormats), tell) })
  } catch (error) {
    send({ number, failure: failureOf(error) })
  }
}

/**
 * Takes what the page sends, and answers it.
 *
 * @param send takes answers and progress to the page
 * @returns what is to be called with every message of the page
 */
export const serve = (send: (message: FromEngine) => void): ((message: ToEngine) => void) => {
  let formats: PackedFormats = new Map()
  return (message) => {
    if (message.kind === 'start') formats = formatsIn(message.formats)
    else void answered(message, formats, send)
  }
}
