import type { Issue, IssueCode } from '@nrec-align/mapping'
import type { Parties } from './parties.ts'

/** How often one kind of finding occurs at one school. */
export interface SchoolCount {
  readonly school: string
  readonly code: IssueCode
  count: number
  people: number
}

/** Findings by school: who has to correct what. */
export class SchoolCounts {
  private readonly counts = new Map<string, { readonly shown: SchoolCount; readonly seen: Set<string> }>()

  /** @param person anything that tells people apart; it is never shown */
  add({ code }: Issue, { school }: Parties, person: string | undefined): void {
    if (school === '') return
    const key = `${school}\u0000${code}`
    const counted = this.counts.get(key) ?? { shown: { school, code, count: 0, people: 0 }, seen: new Set<string>() }
    this.counts.set(key, counted)
    counted.shown.count += 1
    if (person === undefined || counted.seen.has(person)) return
    counted.seen.add(person)
    counted.shown.people += 1
  }

  /** By school, then by kind of finding. */
  list(): readonly SchoolCount[] {
    return [...this.counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { shown }]) => shown)
  }
}
