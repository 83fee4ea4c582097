import type { Issue, IssueCode, Severity } from '@nrec-align/mapping'

/** How many findings of one kind are kept in full; all are counted. */
export interface IssueLimits {
  readonly perKind: number
  readonly inTotal: number
}

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
  readonly seen: Set<string>
  /** How many findings were made before the first of the kind. */
  first: number
}

/** All findings of a run: every one counted, some kept in full. */
export class IssueLog {
  private readonly kinds = new Map<string, Counted>()
  private readonly limits: IssueLimits
  private readonly listener: ((issue: Issue) => void) | undefined
  private kept = 0
  /** How many findings were made so far. */
  total = 0

  constructor(limits: IssueLimits = { perKind: 1000, inTotal: 100_000 }, listener?: (issue: Issue) => void) {
    this.limits = limits
    this.listener = listener
  }

  /**
   * @param person anything that tells people apart; it is never shown
   * @param told how many findings had been made when this one would have been, had the records been compared at once
   */
  add(issue: Issue, person?: string, told: number = this.total): void {
    this.total += 1
    const key = `${issue.source}\u0000${issue.layout}\u0000${issue.code}\u0000${issue.column ?? ''}\u0000${issue.rule}`
    let kind = this.kinds.get(key)
    if (kind === undefined) {
      const { code, source, layout, column, severity } = issue
      kind = { code, source, layout, column, severity, count: 0, people: 0, examples: [], seen: new Set(), first: told }
      this.kinds.set(key, kind)
    }
    kind.count += 1
    if (person !== undefined && kind.people < MOST_PEOPLE && !kind.seen.has(person)) {
      kind.seen.add(person)
      kind.people += 1
    }
    if (kind.examples.length < this.limits.perKind && this.kept < this.limits.inTotal) {
      kind.examples.push(issue)
      this.kept += 1
    }
    this.listener?.(issue)
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
