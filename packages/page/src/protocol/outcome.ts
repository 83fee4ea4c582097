import type { Report } from '@nrec-align/convert'
import type { Issue } from '@nrec-align/mapping'
import type { FindingWords } from '../messages/finding-words.ts'
import type { Worded } from '../messages/worded.ts'
import type { ChosenFile } from './choice.ts'

/** Findings of one kind about one column, with the first of them. */
export interface Problem {
  readonly code: Issue['code']
  readonly severity: Issue['severity']
  /** What it says, in every language: the page shows it, and the list of all words stays with the engine. */
  readonly words: Worded<FindingWords>
  readonly layout: string
  readonly column?: string
  readonly count: number
  readonly people: number
  readonly examples: readonly Issue[]
}

/** A code that no list knows. */
export interface UnknownCodeCount {
  readonly layout: string
  readonly column: string
  readonly code: string
  readonly count: number
}

/** What can be saved of a run. */
export type DownloadKind = 'everything' | 'data' | 'report' | 'findings' | 'machine' | 'codes' | 'worklist' | 'workbook'

/** A file to save. */
export interface Download {
  readonly kind: DownloadKind
  readonly name: string
  readonly blob: Blob
}

/** What came of checking or converting. */
export interface Outcome {
  readonly counts: Report['dispositions']['read']
  readonly read: readonly {
    readonly path: string
    readonly layout: string
    readonly records: number
    readonly skipped: number
    readonly rejected: number
  }[]
  readonly written: Report['dispositions']['written']
  readonly problems: readonly Problem[]
  readonly unknownCodes: readonly UnknownCodeCount[]
  readonly downloads: readonly Download[]
  /** What was written, to be looked at. */
  readonly outputs: readonly ChosenFile[]
  readonly milliseconds: number
}
