/** Which records come from which file, by sequence number, and how far their source is trusted. */
export interface FileSpan {
  readonly first: number
  readonly file: string
  /** What every finding about the file has in common. */
  readonly facts: {
    readonly source: string
    readonly format: string
    readonly version: string
    readonly layout: string
    readonly file: string
  }
  /** Lower is trusted more. */
  readonly trust: number
  /** Record numbers and lines are found again by sequence number. */
  readonly place: (sequence: number) => { readonly record: number }
}

/** The files of a run in loading order, found by a record's sequence number. */
export class FileSpans {
  private readonly spans: FileSpan[] = []
  /** Whether all sources are trusted alike, so that most comparisons need no look-up. */
  alike = true

  add(span: FileSpan): void {
    this.alike &&= this.spans.length === 0 || this.spans[0]?.trust === span.trust
    this.spans.push(span)
  }

  /** All files, in the order they were added. */
  all(): readonly FileSpan[] {
    return this.spans
  }

  /** The file a record came from. */
  of(sequence: number): FileSpan | undefined {
    let low = 0
    let high = this.spans.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.spans[middle] as FileSpan).first <= sequence) low = middle
      else high = middle - 1
    }
    return this.spans[low]
  }

  trustOf(sequence: number): number {
    return this.alike ? 0 : (this.of(sequence)?.trust ?? 0)
  }
}
