import type { Progress } from '@nrec-align/convert'
import type { Language } from '../messages/language.ts'
import type { ChosenFile } from '../protocol/choice.ts'
import type { FormatFacts } from '../protocol/facts.ts'
import type { Failure } from '../protocol/failure.ts'
import type { Rows } from '../protocol/rows.ts'
import type { OwnFormat, Steps } from './state.ts'

/** Which of the two formats of a run is meant. */
export type Side = 'source' | 'target'

/** Everything that can happen to the page. */
export interface Events {
  languageChosen: { readonly language: Language }
  formatsListed: { readonly formats: readonly FormatFacts[] }
  filesAdded: { readonly files: readonly ChosenFile[] }
  fileRemoved: { readonly path: string }
  allRemoved: object
  formatFileRead: OwnFormat
  formatFileRemoved: { readonly name: string }
  formatChosen: { readonly side: Side; readonly format: string; readonly version: string }
  optionSet: { readonly side: Side; readonly name: string; readonly value: string }
  tableBrought: { readonly name: string; readonly file: ChosenFile | undefined }
  codesBrought: { readonly file: ChosenFile | undefined }
  valuesShown: { readonly showValues: boolean }
  rowsFound: { readonly problem: number; readonly rows: readonly Rows[] }
  began: { readonly step: keyof Steps; readonly number: number }
  progressed: { readonly step: keyof Steps; readonly number: number; readonly progress: Progress }
  failed: { readonly step: keyof Steps; readonly number: number; readonly failure: Failure }
  done: {
    [K in keyof Steps]: { readonly step: K; readonly number: number; readonly value: Steps[K] }
  }[keyof Steps]
  cancelled: object
}

/** One thing that happened. */
export type Event = { [K in keyof Events]: { readonly kind: K } & Events[K] }[keyof Events]
