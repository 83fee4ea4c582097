import type { ByteSink } from '@nrec-align/io'
import type { Issue, RunFacts } from '@nrec-align/mapping'
import type { Decoder } from '../engine/decoder.ts'
import type { Disposition } from '../report/disposition.ts'
import type { IssueLog } from '../report/issue-log.ts'
import type { SchoolCounts } from '../report/school-counts.ts'
import type { UnknownCodes } from '../report/unknown-codes.ts'
import type { Worklist } from '../report/worklist.ts'
import type { Crew } from './pieces/crew.ts'

/** Where a run puts what it makes: a folder, memory, a stream to the caller. */
export interface Destination {
  /** @param path relative, with `/` between its parts, such as `data/users.csv` */
  create(path: string): ByteSink
}

/** How far a run has come. */
export interface Progress {
  readonly stage: 'reading' | 'settling' | 'writing'
  readonly file: string
  readonly bytes: number
  readonly ofBytes: number | undefined
  readonly records: number
}

/** What all steps of a run share. */
export interface RunContext {
  readonly run: Omit<RunFacts, 'options'>
  readonly issues: IssueLog
  readonly unknownCodes: UnknownCodes
  readonly schools: SchoolCounts
  /** Findings with student numbers, when the run was asked to keep them. */
  readonly worklist: Worklist | undefined
  readonly disposition: Disposition
  readonly rejects: Destination | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly signal: AbortSignal | undefined
  /** Reads pieces of files beside this thread, where there is somebody who does. */
  readonly crew: Crew | undefined
  /** Decodes records instead of the reader of rows. */
  readonly decoder: Decoder | undefined
  /** Sequence number of the next record over all files of the run, from 1. */
  nextSequence: number
}

/** Stops a run at the first record that would be set aside, when the caller asked for that. */
export class StoppedAtRecord extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(`stopped at ${issue.file}, record ${issue.record}: ${issue.code}`)
    this.name = 'StoppedAtRecord'
    this.issue = issue
  }
}
