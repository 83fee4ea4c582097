/** Where something stands in a format file, what is wrong with it and what to do. */
export interface FileProblem {
  /** Line as an editor shows it, from 1. */
  readonly line: number
  /** Place in the line, from 1. */
  readonly column: number
  /** Names from the top of the file, such as `layouts.students.columns["Birth Date"].privacy`. */
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

const PLAIN_NAME = /^[\w*@-]+$/

/** Writes a path as people read it. */
export const pathText = (path: FilePath): string =>
  path
    .map((segment, place) => {
      if (typeof segment === 'number') return `[${segment + 1}]`
      if (!PLAIN_NAME.test(segment)) return `[${JSON.stringify(segment)}]`
      return place === 0 ? segment : `.${segment}`
    })
    .join('')
