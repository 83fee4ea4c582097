/** Where a definition was published. */
export interface Source {
  /** The publication by name, so that it can be found when its address has changed. */
  readonly citation: string
  readonly url?: string
}

/**
 * Whether the definition was read in the source itself. One that was not says so wherever it appears: it may be used, and nobody
 * should report by it before reading the source.
 */
export type Status = 'verified' | 'unverified'
