import { nearest } from '@nrec-align/convert'
import type { FormatInstance } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'

const nameOf = (key: string): string => key.slice(key.indexOf(':') + 1)

/** The options of one source or target: those set for all, and those set for it with `<name>:` in front. */
export const optionsFor = (
  set: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> => {
  const forAll = Object.entries(set).filter(([key]) => !key.includes(':'))
  const own = Object.entries(set).filter(([key]) => names.includes(key.slice(0, Math.max(key.indexOf(':'), 0))))
  return Object.fromEntries([...forAll, ...own].map(([key, value]) => [nameOf(key), value]))
}

/** Refuses options that no format of the run knows. */
export const checkOptions = (set: Readonly<Record<string, string>>, formats: readonly FormatInstance[]): void => {
  const known = [...new Set(formats.flatMap(({ format }) => Object.keys(format.options)))]
  const unknown = Object.keys(set).find((key) => !known.includes(nameOf(key)))
  if (unknown === undefined) return
  const names = formats.map(({ format }) => format.id).join(', ')
  const hint =
    known.length === 0 ? `No option can be set for ${names}.` : suggestion(nearest(nameOf(unknown), known), known)
  throw new UsageError('unknown-option', `--set ${unknown}: no format of this run (${names}) has such an option.`, hint)
}
