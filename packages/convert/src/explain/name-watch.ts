import { type BindingPlan, DECLARED_MISSING, type Issue } from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'
import type { LoadWatch, WatchedRecord } from '../pipeline/load.ts'
import type { RecordEnd } from '../pipeline/read-file.ts'
import { idKeys } from './cluster.ts'
import type { ExplainedFinding, ExplainedRecord } from './explanation.ts'
import { findingOf } from './findings-of.ts'
import type { Telling } from './shown.ts'
import { cellOf, placeOf } from './statements.ts'

/** What a record says of one entity. */
export interface Spoken {
  readonly entity: EntityName
  readonly ids: ReadonlySet<string>
  readonly sequence: number
  readonly label: string
  readonly values: ReadonlyMap<string, string>
}

/** A record of the name, as far as it is known while it is read. */
export type Heard = Omit<ExplainedRecord, 'became' | 'findings'> & {
  readonly findings: ExplainedFinding[]
  readonly spoken: readonly Spoken[]
}

/** More records of one name than these are no name. */
const MOST_NAMED = 20

/** Findings about the record that is being read; those made after the last record are about earlier ones. */
const MOST_FINDINGS = 200

const spokenIn = (plan: BindingPlan, { sequence }: WatchedRecord): readonly Spoken[] =>
  plan.nodes.flatMap(({ entity, leaves, many }, at) => {
    const values = new Map<string, string>()
    leaves.forEach((leaf, slot) => {
      const value = plan.scratch.values[at]?.[slot]
      if (value !== undefined && value !== DECLARED_MISSING) values.set(leaf, value)
    })
    const ids = new Set(idKeys(plan.scratch.ids[at] ?? []))
    const says = values.size > 0 || (at === 0 && ids.size > 0)
    return many || !says ? [] : [{ entity, ids, sequence, label: plan.binding.id, values }]
  })

/** Listens for the records of a name while everything is loaded. */
export class NameWatch implements LoadWatch {
  readonly heard: Heard[] = []
  private readonly named: string
  private readonly telling: Telling
  private spoken: Spoken[] = []
  private issues: Issue[] = []

  constructor(named: string, telling: Telling) {
    this.named = named
    this.telling = telling
  }

  loaded(plan: BindingPlan, at: WatchedRecord): void {
    if (this.isNamed(at)) this.spoken.push(...spokenIn(plan, at))
  }

  ended(ended: RecordEnd, at: WatchedRecord): void {
    if (this.isNamed(at) && this.heard.length < MOST_NAMED) {
      this.heard.push({
        ...placeOf(at),
        ended,
        findings: this.issues.map(findingOf),
        cells: at.reader.columns.names.map((name, place) => cellOf(at, name, place, this.telling)),
        spoken: this.spoken,
      })
    }
    this.spoken = []
    this.issues = []
  }

  /** Keeps what is found about the record that is being read, and what is later found about one that was named. */
  readonly hear = (issue: Issue): void => {
    if (this.issues.length < MOST_FINDINGS) this.issues.push(issue)
    for (const { source, file, record, findings } of this.heard) {
      const isAbout = issue.source === source && issue.file === file && issue.record === record
      const isOther = issue.related?.file === file && issue.related.record === record
      if (isAbout) findings.push(findingOf(issue))
      else if (isOther) findings.push({ ...findingOf(issue), related: { file: issue.file, record: issue.record } })
    }
  }

  private isNamed({ file, reader }: WatchedRecord): boolean {
    const { echoKey } = file.layout
    return echoKey !== undefined && reader.trimmed[reader.columns.names.indexOf(echoKey)] === this.named
  }
}
