/** What is wrong in a file that somebody wrote, where, and what to do. */
export interface FileProblem {
  /** Line as an editor shows it, from 1. */
  readonly line: number
  /** Place in the line, from 1. */
  readonly column: number
  /** Names from the top of the file, such as `indicators[2].name.es`. */
  readonly path: string
  readonly message: string
  readonly fix: string
}

/** Names and places from the top of a file down to something in it. */
export type FilePath = readonly (string | number)[]

/** What is wrong and what to do, before the line is known. */
export interface Finding {
  readonly at: FilePath
  readonly message: string
  readonly fix: string
}

/** Writes a path as people read it, the first of a list as 1. */
export const pathText = (path: FilePath): string =>
  path.map((part, place) => (typeof part === 'number' ? `[${part + 1}]` : place === 0 ? part : `.${part}`)).join('')
