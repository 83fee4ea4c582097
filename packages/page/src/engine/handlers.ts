import type { Calls, Tell } from '../protocol/calls.ts'
import { inspect } from './inspect.ts'
import { listFormats } from './list-formats.ts'
import { plan } from './plan.ts'
import { preview } from './preview.ts'
import type { Registry } from './registry.ts'
import { rows } from './rows.ts'
import { check, convert } from './run.ts'

/** What the engine does for each call. */
export const handlers: {
  readonly [K in keyof Calls]: (
    request: Calls[K]['request'],
    registry: Registry,
    tell: Tell,
  ) => Promise<Calls[K]['answer']>
} = {
  formats: (_request, registry) => listFormats(registry),
  inspect: ({ files }, registry) => inspect(files, registry),
  plan: ({ from, to, tables }, registry) => plan(from, to, tables, registry),
  check,
  convert,
  rows: ({ source, ...question }, registry) => rows(source, question, registry),
  preview: ({ source, showValues }, registry) => preview(source, showValues, registry),
}
