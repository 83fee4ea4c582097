import type { FileProblem } from '@nrec-align/format-file'
import type { Format } from '@nrec-align/mapping'
import type { Language } from '../messages/language.ts'
import type { ChosenFile, FormatChoice, SourceChoice } from '../protocol/choice.ts'
import type { FormatFacts, Inspection, Plan } from '../protocol/facts.ts'
import type { Outcome } from '../protocol/outcome.ts'
import type { Rows } from '../protocol/rows.ts'
import { idle, type Step } from './step.ts'

/** A format file that was brought: the format it holds, or what is wrong with it. */
export interface OwnFormat {
  readonly name: string
  readonly format?: Format
  readonly problems: readonly FileProblem[]
}

/** What was done with the files. */
export type RunKind = 'check' | 'convert'

/** A run that ended, with the sources and the target it had. */
export interface Ended {
  readonly kind: RunKind
  readonly source: SourceChoice
  readonly to?: FormatChoice
  readonly outcome: Outcome
}

/** What the steps of the page give. */
export interface Steps {
  inspection: Inspection
  plan: Plan
  run: Ended
  preview: readonly Rows[]
}

/** Everything the page shows hangs on this. */
export interface State extends Readonly<{ [K in keyof Steps]: Step<Steps[K]> }> {
  readonly language: Language
  readonly formats: readonly FormatFacts[]
  readonly files: readonly ChosenFile[]
  readonly ownFormats: readonly OwnFormat[]
  readonly source: FormatChoice | undefined
  readonly target: FormatChoice | undefined
  readonly tables: Readonly<Record<string, ChosenFile>>
  readonly codes: ChosenFile | undefined
  /** Values of people are shown, and not only their shapes. */
  readonly showValues: boolean
  /** Rows that findings are about, by the place of the finding's kind. */
  readonly rows: Readonly<Record<number, readonly Rows[]>>
}

/** The page as it opens. */
export const opening = (language: Language): State => ({
  language,
  formats: [],
  files: [],
  ownFormats: [],
  source: undefined,
  target: undefined,
  tables: {},
  codes: undefined,
  showValues: false,
  rows: {},
  inspection: idle,
  plan: idle,
  run: idle,
  preview: idle,
})
