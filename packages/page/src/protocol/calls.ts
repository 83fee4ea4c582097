import type { Progress } from '@nrec-align/convert'
import type { Format } from '@nrec-align/mapping'
import type { ChosenFile, FormatChoice, SourceChoice } from './choice.ts'
import type { FormatFacts, Inspection, Plan } from './facts.ts'
import type { Failure } from './failure.ts'
import type { Outcome } from './outcome.ts'
import type { Rows } from './rows.ts'

/** Formats that were read from files, beside those that come with the page. */
interface WithOwnFormats {
  readonly ownFormats: readonly Format[]
}

/** Tables and the filled-in list of codes of a run. */
interface WithHelp {
  readonly tables: Readonly<Record<string, Blob>>
  readonly codes?: Blob
}

/** Everything the page asks of its engine: what is sent, and what comes back. */
export interface Calls {
  formats: { request: WithOwnFormats; answer: readonly FormatFacts[] }
  inspect: { request: WithOwnFormats & { readonly files: readonly ChosenFile[] }; answer: Inspection }
  plan: {
    request: WithOwnFormats & {
      readonly from: FormatChoice
      readonly to: FormatChoice
      readonly tables: readonly string[]
    }
    answer: Plan
  }
  check: { request: WithOwnFormats & WithHelp & { readonly source: SourceChoice }; answer: Outcome }
  convert: {
    request: WithOwnFormats & WithHelp & { readonly source: SourceChoice; readonly to: FormatChoice }
    answer: Outcome
  }
  rows: {
    request: WithOwnFormats & {
      readonly source: SourceChoice
      readonly file: string
      readonly records: readonly number[]
      readonly showValues: boolean
    }
    answer: Rows
  }
  preview: {
    request: WithOwnFormats & { readonly source: SourceChoice; readonly showValues: boolean }
    answer: readonly Rows[]
  }
}

/** What a call does while it runs. */
export type Tell = (progress: Progress) => void

/** The page to its engine. */
export type ToEngine =
  | { readonly kind: 'start'; readonly formats: readonly (readonly [id: string, packed: string])[] }
  | {
      [K in keyof Calls]: { readonly kind: K; readonly number: number; readonly request: Calls[K]['request'] }
    }[keyof Calls]

/** The engine to its page. */
export type FromEngine =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failure: Failure }
