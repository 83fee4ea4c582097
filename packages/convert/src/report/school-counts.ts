import type { Issue, IssueCode, RecordReader } from '@nrec-align/mapping'
import { partiesOf } from './parties.ts'

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

  add({ code }: Issue, reader: RecordReader): void {
    const { school } = partiesOf(reader)
    if (school === '') return
    const key = `${school}\u0000${code}`
    const counted = this.counts.get(key) ?? { shown: { school, code, count: 0, people: 0 }, seen: new Set<string>() }
    this.counts.set(key, counted)
    counted.shown.count += 1
    const person = reader.person()
    if (person === undefined || counted.seen.has(person)) return
    counted.seen.add(person)
    counted.shown.people += 1
  }

  /** By school, then by kind of finding. */
  list(): readonly SchoolCount[] {
    return [...this.counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { shown }]) => shown)
  }
}
