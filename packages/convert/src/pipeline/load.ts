import { type BindingPlan, type IssueCode, messages, RecordReader } from '@nrec-align/mapping'
import type { FacetWriter } from '../canonical/facets.ts'
import type { Gathering, OnDisagreement, RecordLoader } from '../engine/engine.ts'
import type { FileSpans } from '../store/precedence.ts'
import { SeenKeys } from '../store/seen-keys.ts'
import type { Store } from '../store/store.ts'
import type { RunContext } from './context.ts'
import { type Deltas, keyReader } from './deltas.ts'
import { fileFacts, plainIssue } from './issue-of.ts'
import { FileRun, type RecordEnd, type RecordPlace, type RecordTaker, type Refusal } from './read-file.ts'
import { filesToRead, type Source, type SourceFile } from './source.ts'

/** Somebody who looks on while records are loaded. */
export interface LoadWatch {
  /** What one binding read out of a record was loaded; the plan still holds it. */
  loaded(plan: BindingPlan, at: WatchedRecord): void
  /** A record that could be split into cells has ended. */
  ended(end: RecordEnd, at: WatchedRecord): void
}

/** A record while the reader holds it. */
export interface WatchedRecord extends RecordPlace {
  readonly source: Source
  readonly file: SourceFile
  readonly reader: RecordReader
}

/** Where the records of a run stand, so that a finding can point at the other side. */
export interface LoadState {
  readonly context: RunContext
  readonly gathering: Gathering
  /** The store of the engine in memory, into which folders of the common record are read. */
  readonly store?: Store | undefined
  readonly spans: FileSpans
  readonly deltas: Deltas
  /** Keys seen, by source and binding. */
  readonly seen: Map<string, SeenKeys>
  readonly asOf: string | undefined
  /** Where what each record says is written beside the combined records, if it is. */
  readonly facets?: FacetWriter | undefined
  readonly watch?: LoadWatch | undefined
}

/** The state of a run that is combined in memory. */
export type InMemoryState = LoadState & { readonly store: Store }

/** Loads one file into the store. */
class FileLoader implements RecordTaker {
  private readonly state: LoadState
  private readonly source: Source
  private readonly file: SourceFile
  private readonly loaders = new Map<BindingPlan, RecordLoader>()
  private readonly keys = new Map<BindingPlan, SeenKeys>()
  readonly ended: RecordTaker['ended']
  private readonly key: (cells: readonly string[]) => string
  private readonly hasSecretKey: boolean
  private place: RecordPlace = { record: 0, line: 0, sequence: 0 }

  constructor(state: LoadState, source: Source, file: SourceFile, reader: RecordReader) {
    this.state = state
    this.source = source
    this.file = file
    this.key = keyReader(source, file)
    const { watch } = state
    this.ended =
      watch === undefined ? undefined : (of, place, end) => watch.ended(end, { ...place, source, file, reader: of })
    this.hasSecretKey = (file.layout.recordKey ?? []).some((name) => reader.isSecret(file.columns.names.indexOf(name)))
    for (const plan of reader.plans) this.loaders.set(plan, state.gathering.loader(plan, this.disagreement))
  }

  take(reader: RecordReader, cells: readonly string[], place: RecordPlace, text: () => string): Refusal | undefined {
    this.place = place
    const owner = reader.owner
    if (owner === undefined) return { skipped: 'kept-for-the-same-format-only' }
    if (isDeleted(owner)) return this.deletion(cells)
    if (this.file.mode !== 'delta' && !this.state.deltas.isEmpty) {
      const overtaken = this.state.deltas.overtakes(this.key(cells))
      if (overtaken !== undefined) return { skipped: overtaken }
    }
    // What stands inside other records is said again and again, more or less of it; only what differs is reported.
    const repeat =
      place.isInside === true
        ? undefined
        : this.seenKeys(owner).check(owner, text, place.sequence, this.recordKey(cells))
    if (repeat !== undefined) return repeat.same ? { skipped: 'repeat' } : { rejected: this.duplicate(repeat.first) }
    reader.emit((plan) => {
      if (!this.isValid(plan)) return
      const { sequence, record, line } = place
      this.loaders.get(plan)?.load({ sequence, record, line, told: this.state.context.issues.total })
      this.state.facets?.write(plan, place.sequence, this.recordKey(this.shown(reader, cells)))
      this.state.watch?.loaded(plan, { ...place, source: this.source, file: this.file, reader })
    })
    return undefined
  }

  async ready(): Promise<void> {
    await this.state.gathering.ready()
    await this.state.facets?.ready()
  }

  private deletion(cells: readonly string[]): Refusal {
    return {
      skipped: this.state.deltas.hasRetracted(this.key(cells)) ? 'deletes-earlier-record' : 'nothing-to-retract',
    }
  }

  /** The cells as they may leave the run: what is secret only as its hash. */
  private shown(reader: RecordReader, cells: readonly string[]): readonly string[] {
    return this.hasSecretKey
      ? cells.map((cell, at) => (reader.isSecret(at) ? (reader.trimmed[at] ?? '') : cell))
      : cells
  }

  /** What the layout says identifies a record of it, where it says so. */
  private recordKey(cells: readonly string[]): string | undefined {
    return this.file.layout.recordKey === undefined ? undefined : this.key(cells)
  }

  private seenKeys(plan: BindingPlan): SeenKeys {
    const known = this.keys.get(plan)
    if (known !== undefined) return known
    const name = `${this.source.name}\u0000${plan.binding.layout}\u0000${plan.binding.id}\u0000${this.file.mode ?? ''}`
    let seen = this.state.seen.get(name)
    if (seen === undefined) {
      seen = new SeenKeys(plan)
      this.state.seen.set(name, seen)
    }
    this.keys.set(plan, seen)
    return seen
  }

  private duplicate(first: number) {
    const other = this.state.spans.of(first)
    const issue = plainIssue(this.source, this.file, this.place, 'duplicate-key', messages['duplicate-key'].severity)
    return other === undefined ? issue : { ...issue, related: { file: other.file, ...other.place(first) } }
  }

  /** Whether what the record says holds on the day the run asks about. */
  private isValid(plan: BindingPlan): boolean {
    const { asOf } = this.state
    if (asOf === undefined) return true
    const leaves = plan.nodes[0]?.leaves ?? []
    const from = plan.scratch.values[0]?.[leaves.indexOf('validFrom')]
    const to = plan.scratch.values[0]?.[leaves.indexOf('validTo')]
    return (from === undefined || from <= asOf) && (to === undefined || to >= asOf)
  }

  private readonly disagreement: OnDisagreement = (unit, winner, loser, at) => {
    const other = loser === at.sequence ? winner : loser
    const span = this.state.spans.of(other)
    const code: IssueCode = 'sources-disagree'
    const issue = plainIssue(this.source, this.file, at, code, 'warning', { what: unit })
    this.state.context.issues.add(
      span === undefined ? issue : { ...issue, related: { file: span.file, ...span.place(other) } },
      undefined,
      // Before the finding that was made next.
      { told: at.told - 0.5 },
    )
  }
}

/** Whether a record asks for its own removal. */
export const isDeleted = ({ removal, scratch }: BindingPlan): boolean => removal.isObeyed && removal.isAsked(scratch)

/** Loads all files of a source. */
export const loadSource = async (state: LoadState, source: Source): Promise<readonly FileRun[]> => {
  const runs: FileRun[] = []
  for (const files of filesToRead(source.files)) {
    const [file] = files as readonly [SourceFile]
    const run = await FileRun.open(state.context, source, files)
    const first = state.context.nextSequence
    state.spans.add({
      first,
      file: file.input.path,
      facts: fileFacts(source, file),
      trust: source.trust,
      place: (sequence) => ({ record: sequence - first + 1 }),
    })
    await run.read(run.parts.map((part) => new FileLoader(state, source, part.file, part.reader)))
    runs.push(run)
  }
  return runs
}

/** Whether a binding reads requests for removal and the run obeys them. */
const obeysRemovals = ({ binding, removal }: BindingPlan): boolean =>
  binding.side === undefined && removal.isObeyed && removal.column >= 0

/** Reads the keys of every file that may change or take back records before anything is loaded. */
export const readDeltas = async (context: RunContext, sources: readonly Source[], deltas: Deltas): Promise<void> => {
  for (const source of sources) {
    for (const file of source.files.filter((one) => one.mode !== 'bulk' && one.layout.recordKey !== undefined)) {
      const bindings = source.version.bindings.filter((binding) => binding.layout === file.layout.id)
      const reader = new RecordReader(
        file.layout,
        bindings,
        file.columns,
        { ...context.run, options: source.options },
        file.mode,
      )
      const asksFirst = file.mode === 'delta' || reader.plans.some(obeysRemovals)
      if (!asksFirst) continue
      await deltas.add(
        source,
        file,
        (cells) => reader.read(cells) === 'converted' && reader.owner !== undefined && isDeleted(reader.owner),
      )
    }
  }
}
