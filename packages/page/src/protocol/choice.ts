/** A file somebody chose: its bytes and the path under which it is known. */
export interface ChosenFile {
  /** Relative, with `/` between its parts; the name alone for a file outside any folder. */
  readonly path: string
  readonly blob: Blob
}

/** A format, its version, and what is set for it. */
export interface FormatChoice {
  readonly format: string
  readonly version: string
  readonly options: Readonly<Record<string, string>>
}

/** Files and the format they are read as. */
export interface SourceChoice extends FormatChoice {
  readonly files: readonly ChosenFile[]
}

/** The common record, as formats are named; its forms stand where other formats have versions. */
export const commonRecord = 'canonical'

/** Forms in which the common record is written. */
export const commonForms = ['ndjson', 'csv', 'xlsx'] as const

/** One of the forms of the common record. */
export type CommonForm = (typeof commonForms)[number]
