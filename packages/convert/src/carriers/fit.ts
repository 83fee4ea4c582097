import type { InputFile } from '@nrec-align/io'
import type { Container, FileColumns, Layout } from '@nrec-align/mapping'

/** How well a file fits a layout. */
export interface Fit {
  readonly layout: Layout
  /** The one of the layout's containers that the file has. */
  readonly container: Container
  /** From 0 (not at all) to 1. */
  readonly score: number
  readonly columns: FileColumns
  /** Which variant of the layout, for a file without header. */
  readonly variant: string | undefined
  /** How many columns the records have, where no header names them and nearly all of several have as many. */
  readonly width?: number
  readonly reasons: readonly string[]
}

/** Whether a file name matches a simple pattern with `*`, without regard to case. */
export const nameMatches = (pattern: string, name: string): boolean => {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(name.toLowerCase())
}

/** Whether a pattern says more than an ending, as `*.csv` does not. */
export const tells = (pattern: string): boolean => /[a-z0-9]/i.test(pattern.replace(/\.[^.]*$/, ''))

/** Whether the name of a file says that it has a layout. */
export const isNamed = (layout: Layout, file: InputFile): boolean =>
  layout.files.some((pattern) => tells(pattern) && nameMatches(pattern, file.name))

/** The reasons of a fit, with the file's name where that speaks for it. */
export const withName = (reasons: readonly string[], named: boolean): readonly string[] =>
  named ? [...reasons, 'the file name fits'] : reasons
