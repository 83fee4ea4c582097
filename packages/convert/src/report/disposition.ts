/** How the records of one file ended. */
export interface FileCounts {
  readonly source: string
  readonly file: string
  readonly layout: string
  in: number
  converted: number
  skipped: number
  rejected: number
  readonly skippedBecause: Map<string, number>
}

/** How every record of a run ended; in = converted + skipped + rejected, asserted by every run. */
export class Disposition {
  readonly files: FileCounts[] = []

  file(source: string, file: string, layout: string): FileCounts {
    const counts = {
      source,
      file,
      layout,
      in: 0,
      converted: 0,
      skipped: 0,
      rejected: 0,
      skippedBecause: new Map<string, number>(),
    }
    this.files.push(counts)
    return counts
  }

  /** Throws when some record is unaccounted for: that is our mistake, never the data's. */
  assertBalance(): void {
    for (const file of this.files) {
      if (file.in !== file.converted + file.skipped + file.rejected) {
        throw new Error(
          `${file.file}: ${file.in} records in, ${file.converted} + ${file.skipped} + ${file.rejected} accounted for`,
        )
      }
    }
  }
}

/** Adds what was counted of other records of the same file. */
export const joinCounts = (counts: FileCounts, others: FileCounts): void => {
  counts.in += others.in
  counts.converted += others.converted
  counts.skipped += others.skipped
  counts.rejected += others.rejected
  for (const [reason, count] of others.skippedBecause)
    counts.skippedBecause.set(reason, (counts.skippedBecause.get(reason) ?? 0) + count)
}

/** Counts a skipped record under its reason. */
export const countSkipped = (counts: FileCounts, reason: string): void => {
  counts.skipped += 1
  counts.skippedBecause.set(reason, (counts.skippedBecause.get(reason) ?? 0) + 1)
}
