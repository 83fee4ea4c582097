import type { CommonData, TakenRecord } from './common-data.ts'

/** Finds records that are equal in some fields. */
export class Twins {
  private readonly counts = new Map<string, Map<string, number>>()
  private readonly sent: CommonData

  constructor(sent: CommonData) {
    this.sent = sent
  }

  /** Whether another record of the same kind has the same texts in these fields. */
  has(record: TakenRecord, paths: readonly string[]): boolean {
    const keyOf = (one: TakenRecord): string => paths.map((path) => one.texts.get(path) ?? '').join('\u0000')
    const name = `${record.entity} ${paths.join()}`
    let known = this.counts.get(name)
    if (known === undefined) {
      known = new Map()
      for (const one of this.sent.get(record.space) ?? [])
        if (one.entity === record.entity) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1)
      this.counts.set(name, known)
    }
    return (known.get(keyOf(record)) ?? 0) > 1
  }
}
