import type { InputFile } from '@nrec-align/io'
import type { FormatVersion } from '@nrec-align/mapping'
import { type Fit, isNamed } from '../carriers/fit.ts'
import { bestFit } from '../pipeline/fit.ts'
import { lookAt } from '../pipeline/peek.ts'

/** How well one file fits a version of a format. */
export interface FileDetection {
  readonly path: string
  /** The layout it fits best. */
  readonly layout?: string
  /** Which accepted set of columns, for files without a header. */
  readonly variant?: string
  /** From 0 to 1. */
  readonly score: number
  readonly recognised: boolean
  /** The file has a name of the format but lacks much of what such a file must have: it is of some other format. */
  readonly contradicts: boolean
  readonly reasons: readonly string[]
}

/** A file that fits less than this belongs to something else. */
const least = 0.5

const listed = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ')

/** Required columns that a file with a header does not have. */
const lacking = ({ layout, columns }: Fit): readonly string[] =>
  columns.lacking.filter((name) => layout.columns[name]?.required === 'always')

const unknown = ({ columns }: Fit): readonly string[] =>
  columns.names.filter((name, place) => columns.declared[place] === undefined && name !== '')

const reasonsOf = (fit: Fit): readonly string[] => {
  const missing = lacking(fit)
  const others = unknown(fit)
  return [
    ...fit.reasons,
    ...(missing.length === 0 ? [] : [`lacks ${listed(missing)}`]),
    ...(others.length === 0 ? [] : [`has ${listed(others)}, which ${fit.layout.title} does not know`]),
  ]
}

/** A third of the required columns missing is no slip of an export: the format is another one that uses the same names. */
const contradicts = (fit: Fit, file: InputFile): boolean => {
  const needed = Object.values(fit.layout.columns).filter((column) => column.required === 'always').length
  return isNamed(fit.layout, file) && needed > 0 && lacking(fit).length * 3 >= needed
}

/** The layout of a version that a file fits best, and whether it fits well enough to be one. */
export const detectFile = async (file: InputFile, version: FormatVersion): Promise<FileDetection> => {
  const fit = await lookAt(file, (head) => bestFit(head, version.layouts, version.bindings))
  if (fit === undefined) return { path: file.path, score: 0, recognised: false, contradicts: false, reasons: [] }
  return {
    path: file.path,
    layout: fit.layout.id,
    ...(fit.variant === undefined ? {} : { variant: fit.variant }),
    score: fit.score,
    recognised: fit.score >= least && lacking(fit).length === 0,
    contradicts: contradicts(fit, file),
    reasons: reasonsOf(fit),
  }
}
