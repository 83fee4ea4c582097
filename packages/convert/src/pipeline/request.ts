import type { InputFile } from '@nrec-align/io'
import type { FormatInstance, Issue } from '@nrec-align/mapping'
import type { LongestGap } from '../checks/longest-gap.ts'
import type { Decoder } from '../engine/decoder.ts'
import type { Engine } from '../engine/engine.ts'
import type { CommonForm } from '../tabular/tabular.ts'
import type { Progress } from './context.ts'
import type { SourceRequest } from './open-source.ts'

/** A source or target that is the common model itself. */
export type Canonical = 'canonical'

/** What a run may be told about policies and helpers. */
export interface RunOptions {
  /** Tables by name, such as `organizations` and `calendars`, as CSV files. */
  readonly tables?: Readonly<Record<string, InputFile>>
  /** A filled-in list of unknown codes. */
  readonly codes?: InputFile
  readonly onError?: 'quarantine' | 'drop-field' | 'fail'
  /** Mend what the specification mends in one way only, and list each repair. */
  readonly repair?: boolean
  readonly unknownCode?: 'other' | 'absent'
  /** Only what holds on this day counts, such as `2025-10-01`. */
  readonly asOf?: string
  /** How long a student may be enrolled nowhere within a school year before `convert` says so; ten calendar days unless told. */
  readonly longestGap?: LongestGap
  /** Called for every finding, in order. */
  readonly onIssue?: (issue: Issue) => void
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** How many findings of one kind the report keeps in full; 1,000 unless told. */
  readonly examplesPerKind?: number
  /** Keep for each finding the school and the local student number, apart from the report. */
  readonly worklist?: boolean
}

/** What `convert` is asked to do. */
export interface ConvertRequest extends RunOptions {
  readonly sources: readonly (SourceRequest | CanonicalSource)[]
  readonly to: FormatInstance | Canonical
  /** Convert even where source and target are the same format, into the specification's own form. */
  readonly normalise?: boolean
  /** Guard cells that a spreadsheet program would run as a formula. */
  readonly spreadsheetSafe?: boolean
  /** For the common model: write what each record says, without combining records; streams in little memory. */
  readonly unmerged?: boolean
  /** For the common model: lines of JSON, or tables in which every list has one of its own; lines unless told. */
  readonly as?: CommonForm
  /** For the common model: keep what each record says too, so that the folder can take changes and further sources later. */
  readonly withFacets?: boolean
  /** Combines the records instead of the engine in memory, for sources that do not fit there. */
  readonly engine?: Engine
  /** Decodes the records of the sources instead of the reader of rows; the result is the same. */
  readonly decoder?: Decoder
  /** Do everything but write. */
  readonly dryRun?: boolean
}

/** A folder of the common model as a source. */
export interface CanonicalSource {
  readonly name?: string
  readonly from: Canonical
  readonly input: readonly InputFile[]
}
