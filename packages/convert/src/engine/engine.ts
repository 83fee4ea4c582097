import type { BindingPlan, Spells } from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'
import type { FileSpans } from '../store/precedence.ts'
import type { SettledStore } from '../store/settled.ts'

/** Where a record stands that is being loaded. */
export interface LoadedAt {
  /** Number of the record over all files of the run. */
  readonly sequence: number
  /** Its number in its file. */
  readonly record: number
  /** The physical line it begins on. */
  readonly line: number
  /** How many findings were made before it. */
  readonly told: number
}

/** Called when a record says something else than an earlier one under the same identifiers, both valid and trusted alike. */
export type OnDisagreement = (unit: string, winner: number, loser: number, at: LoadedAt) => void

/** Takes what the records of one binding of one file say. */
export interface RecordLoader {
  /** Takes the record in the plan's scratch. */
  load(at: LoadedAt): void
}

/** Two identifiers of a kind an entity has once, met in one cluster. */
export interface IdentityConflict {
  readonly system: string
  /** Sequence numbers of the two records. */
  readonly records: readonly [number, number]
}

/** An event whose other half is not there. */
export interface LoneEvent {
  readonly space: EntityName
  readonly sequence: number
  readonly code: 'begin-without-end' | 'end-without-begin'
}

/** What settling tells the run. */
export interface SettleListener {
  readonly onIdentityConflict: (conflict: IdentityConflict) => void
  readonly onConflict: (unit: string, winner: number, loser: number) => void
  readonly onLoneEvent: (event: LoneEvent) => void
}

/** What the formats of a run say about settling. */
export interface SettleRules {
  /** Spells that are written as two events, each once. */
  readonly spells: readonly (readonly [space: EntityName, spells: Spells])[]
}

/** What the records of a run say, while it is gathered and until it is read no more. */
export interface Gathering {
  /** Begins to take the records of one binding of one file; they come in the order of their sequence numbers. */
  loader(plan: BindingPlan, onDisagreement: OnDisagreement): RecordLoader
  /** Waits until what was taken has found its place. */
  ready(): Promise<void>
  /** After the last record: decides who is who, joins equal records, and folds what each cluster knows into one entity. */
  settle(spans: FileSpans, rules: SettleRules, listener: SettleListener): Promise<SettledStore>
  /** Lets go of everything. */
  close(): Promise<void>
}

/** What a run asks of the engine that combines its records. */
export interface EngineTask {
  /** Sources that are folders of the common record. */
  readonly hasCommonSource: boolean
}

/**
 * Combines the records of a run. Whichever does it, entities, values, findings and record numbers are the same.
 *
 * One that is given instead of the one in memory tells of records that disagree when all are read, and not while they are.
 */
export interface Engine {
  readonly name: string
  /** Why the engine cannot do a run; `undefined` when it can. */
  refuses(task: EngineTask): string | undefined
  begin(): Promise<Gathering>
}
