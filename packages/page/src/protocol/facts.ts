/** What a person must know of a format to choose it and to fill in what it can be told. */
export interface FormatFacts {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly versions: readonly {
    readonly version: string
    readonly title: string
    /** Why it is never written. */
    readonly readOnly?: string
  }[]
  readonly options: readonly {
    readonly name: string
    readonly description: string
    readonly example: string
    readonly default?: string
  }[]
}

/** What the files are, as far as that could be found out. */
export interface Inspection {
  readonly files: readonly { readonly path: string; readonly size: number | undefined }[]
  /** The likeliest format and version; absent where there are no files. */
  readonly best?: { readonly format: string; readonly version: string; readonly recognised: boolean }
  /** Why, in plain sentences. */
  readonly reasons: readonly string[]
}

/** A table that can be brought. */
export interface TableFacts {
  readonly name: string
  readonly description: string
  readonly columns: readonly string[]
  /** Without it nothing can be written. */
  readonly isNeeded: boolean
}

/** What a target can hold of a source, and what it needs besides; known before anything is read. */
export interface Plan {
  /** Absent where the target is the common record, or the source is. */
  readonly percentCarried?: number
  readonly losses: readonly {
    readonly layout: string
    readonly column: string
    readonly verdict: 'changed' | 'lost' | 'depends'
    readonly reason: string
  }[]
  readonly kept: number
  /** Layouts without which nothing can be written. */
  readonly blocking: readonly string[]
  readonly missing: readonly {
    readonly layout: string
    readonly column: string
    readonly bring: string
    readonly isBlocking: boolean
  }[]
  readonly written: readonly string[]
  readonly absent: readonly string[]
  readonly tables: readonly TableFacts[]
}
