import type { Issue, IssueCode, Severity } from '@nrec-align/mapping'

/** How many findings of one kind are kept in full; all are counted. */
export interface IssueLimits {
  readonly perKind: number
  readonly inTotal: number
}

/** @param perKind 1,000 unless told */
export const issueLimits = (perKind = 1000): IssueLimits => ({ perKind, inTotal: 100_000 })

/** The findings of one kind about one column. */
export interface IssueCount {
  readonly code: IssueCode
  readonly source: string
  readonly layout: string
  readonly column: string | undefined
  readonly severity: Severity
  count: number
  /** Distinct people whose records have the finding, as far as they could be told apart; at most {@link MOST_PEOPLE}. */
  people: number
  readonly examples: Issue[]
}

/** People told apart for each kind of finding; a kind that more have counts as having this many, so that memory stays bounded. */
export const MOST_PEOPLE = 10_000

interface Counted extends IssueCount {
  readonly key: string
  readonly seen: Set<string>
  /** How many findings were made before the first of the kind. */
  readonly first: number
}

/** What is said of a finding besides whom it is about. */
export interface IssueMade {
  /** Names a finding that is made once only, however often there is reason to. */
  readonly once?: string | undefined
  /** How many findings had been made when this one would have been, had the records been compared at once. */
  readonly told?: number
}

/** What a log holds, as plain data. */
export interface LoggedIssues {
  /** How many findings were made. */
  readonly total: number
  readonly kinds: readonly Counted[]
  /** The findings that are kept, in the order in which they were made. */
  readonly kept: readonly Kept[]
  /** Findings that are made once only, however often there is reason to, with the place of their kind. */
  readonly once: ReadonlyMap<string, number>
}

interface Kept {
  /** Place of its kind. */
  readonly kind: number
  readonly issue: Issue
  readonly once?: string
}

const keyOf = ({ source, layout, code, column, rule }: Issue): string =>
  `${source}\u0000${layout}\u0000${code}\u0000${column ?? ''}\u0000${rule}`

/** All findings of a run: every one counted, some kept in full. */
export class IssueLog {
  private readonly kinds = new Map<string, Counted>()
  readonly limits: IssueLimits
  private readonly listener: ((issue: Issue) => void) | undefined
  private readonly places = new Map<Counted, number>()
  private readonly kept: Kept[] = []
  private readonly once = new Map<string, number>()
  /** How many findings were made so far. */
  total = 0

  constructor(limits = issueLimits(), listener?: (issue: Issue) => void) {
    this.limits = limits
    this.listener = listener
  }

  /** @param person anything that tells people apart; it is never shown */
  add(issue: Issue, person?: string, { once, told = this.total }: IssueMade = {}): void {
    if (once !== undefined && this.once.has(once)) return
    this.total += 1
    const key = keyOf(issue)
    let kind = this.kinds.get(key)
    if (kind === undefined) {
      const { code, source, layout, column, severity } = issue
      kind = this.begin({ key, code, source, layout, column, severity, first: told })
    }
    kind.count += 1
    if (person !== undefined) addPerson(kind, person)
    if (once !== undefined) this.once.set(once, this.places.get(kind) ?? 0)
    this.keep(kind, issue, once)
    this.listener?.(issue)
  }

  /** All that is logged, for a log that joins it. */
  logged(): LoggedIssues {
    return { total: this.total, kinds: [...this.kinds.values()], kept: this.kept, once: this.once }
  }

  /** Takes over what another log of the same limits has logged of the records that follow: as if all had been added here. */
  join({ total, kinds, kept, once }: LoggedIssues): void {
    const joined = kinds.map((kind) => {
      const own = this.kinds.get(kind.key) ?? this.begin({ ...kind, first: this.total + kind.first })
      own.count += kind.count
      for (const person of kind.seen) addPerson(own, person)
      return own
    })
    const repeated = new Set([...once.keys()].filter((name) => this.once.has(name)))
    for (const [name, place] of once) {
      const own = joined[place] as Counted
      if (repeated.has(name)) own.count -= 1
      else this.once.set(name, this.places.get(own) ?? 0)
    }
    for (const one of kept)
      if (one.once === undefined || !repeated.has(one.once)) this.keep(joined[one.kind] as Counted, one.issue, one.once)
    this.total += total
  }

  private begin({
    key,
    code,
    source,
    layout,
    column,
    severity,
    first,
  }: Omit<Counted, 'count' | 'people' | 'examples' | 'seen'>) {
    const kind: Counted = {
      ...{ key, code, source, layout, column, severity, first },
      ...{ count: 0, people: 0, examples: [], seen: new Set<string>() },
    }
    this.places.set(kind, this.kinds.size)
    this.kinds.set(key, kind)
    return kind
  }

  private keep(kind: Counted, issue: Issue, once: string | undefined): void {
    if (kind.examples.length >= this.limits.perKind || this.kept.length >= this.limits.inTotal) return
    kind.examples.push(issue)
    this.kept.push({ kind: this.places.get(kind) ?? 0, issue, ...(once === undefined ? {} : { once }) })
  }

  /** Kinds of findings, most serious first, then most frequent. */
  counts(): readonly IssueCount[] {
    const order: readonly Severity[] = ['error', 'warning', 'information']
    return [...this.kinds.values()].sort(
      (one, other) =>
        order.indexOf(one.severity) - order.indexOf(other.severity) ||
        other.count - one.count ||
        one.first - other.first,
    )
  }
}

const addPerson = (kind: Counted, person: string): void => {
  if (kind.people >= MOST_PEOPLE || kind.seen.has(person)) return
  kind.seen.add(person)
  kind.people += 1
}
