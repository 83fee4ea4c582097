import type { Issue, IssueCode } from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'
import type { View } from '../store/view.ts'
import type { LongestGap } from './longest-gap.ts'

/** What a check looks at: the combined records, and the limits the run was given. */
export interface CheckedRecords {
  readonly view: View
  readonly longestGap: LongestGap
}

/** Something a check found: which record, which other one, and whom it is about. Values never stand in it. */
export interface CrossRecordFinding {
  /** Sequence number of the record to look at. */
  readonly at: number
  /** Sequence number of the record on the other side. */
  readonly other?: number
  /** Node of the person in the table of people; 0 for a record about nobody in particular. */
  readonly person: number
  /** Node of the school in the table of bodies. */
  readonly school?: number
  readonly detail?: Issue['detail']
}

/** Takes what a check finds. */
export type TakeFinding = (finding: CrossRecordFinding) => void

/** A question about records that only all of them together can answer. Its words stand with those of every other finding. */
export interface CrossRecordCheck {
  readonly code: IssueCode
  /** Kinds of records without which there is nothing to ask. */
  readonly entities: readonly EntityName[]
  /** Where the rule comes from. */
  readonly source: string
  /** Whether the rule was read in a publication, rather than thought up here. */
  readonly verified: boolean
  /** Rule of a single record that this check says better, so that it is not said twice. */
  readonly insteadOf?: string
  /** Time and memory grow with the records, never with their pairs; the order of the records changes no finding. */
  readonly run: (records: CheckedRecords, report: TakeFinding) => void
}
