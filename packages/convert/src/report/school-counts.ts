import type { Issue, IssueCode } from '@nrec-align/mapping'
import type { Parties } from './parties.ts'

/** How often one kind of finding occurs at one school. */
export interface SchoolCount {
  readonly school: string
  readonly code: IssueCode
  count: number
  people: number
}

/** What is counted, by school and kind of finding, with what tells the people apart. */
export type CountedSchools = ReadonlyMap<string, { readonly shown: SchoolCount; readonly seen: ReadonlySet<string> }>

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

  /** All that is counted, for counts that join it. */
  counted(): CountedSchools {
    return this.counts
  }

  /** Takes over what was counted of other records. */
  join(others: CountedSchools): void {
    for (const [key, { shown, seen }] of others) {
      const own = this.counts.get(key) ?? { shown: { ...shown, count: 0, people: 0 }, seen: new Set<string>() }
      this.counts.set(key, own)
      own.shown.count += shown.count
      for (const person of seen) own.seen.add(person)
      own.shown.people = own.seen.size
    }
  }

  /** By school, then by kind of finding. */
  list(): readonly SchoolCount[] {
    return [...this.counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { shown }]) => shown)
  }
}
