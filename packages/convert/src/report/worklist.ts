import type { Issue } from '@nrec-align/mapping'
import type { Parties } from './parties.ts'

/** One finding with the school and the student it is about. */
export interface WorklistRow extends Parties {
  readonly issue: Issue
}

const mostRows = 100_000

/** Findings with the student each is about, for the people who correct them; kept only when a run is asked to. */
export class Worklist {
  readonly rows: WorklistRow[] = []
  /** Findings beyond the rows that are kept. */
  more = 0

  add(issue: Issue, parties: Parties): void {
    this.take({ issue, ...parties })
  }

  /** Takes over what was found in the records that follow. */
  join({ rows, more }: Pick<Worklist, 'rows' | 'more'>): void {
    for (const row of rows) this.take(row)
    this.more += more
  }

  /** Sorted by school, then student, then where the finding stands. */
  sorted(): readonly WorklistRow[] {
    const order = (row: WorklistRow) => [row.school, row.student, row.issue.file] as const
    return this.rows.toSorted((one, other) => {
      const [left, right] = [order(one), order(other)]
      const place = left.findIndex((text, at) => text !== right[at])
      if (place >= 0) return (left[place] ?? '') < (right[place] ?? '') ? -1 : 1
      return one.issue.line - other.issue.line
    })
  }

  private take(row: WorklistRow): void {
    if (this.rows.length < mostRows) this.rows.push(row)
    else this.more += 1
  }
}
