/** How one record ended, in words that both engines can say. */
export interface Outcome {
  readonly record: number
  readonly status: string
  /** Why it was skipped. */
  readonly reason?: string
  /** `place code`, sorted. */
  readonly findings: readonly string[]
  /** What each binding gives: identifiers in their order, fields by path. */
  readonly said: Readonly<Record<string, Said>>
}

/** What one binding gives of a record. */
export interface Said {
  readonly identifiers: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
}

/** How a field that is declared unknown is shown. */
export const DECLARED_MISSING_SHOWN = '(declared missing)'
