import type { Measurement } from './measurement.ts'

/** A large file, or a folder of them, of made-up records, and what is measured with it. */
export interface LargeFile {
  readonly what: string
  readonly name: string
  /** How many records it has beside a million rows of SENR. */
  readonly share: number
  readonly write: (path: string, rows: number) => Promise<void>
  /** The measurement that the others are compared with, if it is one of these; papaparse unless told. */
  readonly baseline?: string
  /** In the order in which they are shown. */
  readonly measurements: Readonly<Record<string, Measurement>>
  /** Measurements whose memory must not grow with the file. */
  readonly rowLocal: readonly string[]
}
