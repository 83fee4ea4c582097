/** One place where a package breaks the specification. */
export interface Finding {
  readonly rule: string
  readonly file: string
  /** Data record from 1. */
  readonly record?: number
  readonly column?: string
}
