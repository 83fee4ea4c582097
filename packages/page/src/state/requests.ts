import type { Format } from '@nrec-align/mapping'
import { commonRecord, type SourceChoice } from '../protocol/choice.ts'
import type { FormatFacts } from '../protocol/facts.ts'
import type { State } from './state.ts'
import { resultOf } from './step.ts'

/** Formats that were brought and can be used. */
export const usableFormats = ({ ownFormats }: State): readonly Format[] =>
  ownFormats.flatMap(({ format }) => (format === undefined ? [] : [format]))

/** The files and their format, once both are known. */
export const sourceChoice = ({ files, source }: State): SourceChoice | undefined =>
  files.length === 0 || source === undefined ? undefined : { ...source, files }

/** What is known of a format by its id. */
export const factsOf = ({ formats }: State, id: string | undefined): FormatFacts | undefined =>
  formats.find((format) => format.id === id)

/** The tables of a run as bytes. */
export const tablesOf = ({ tables }: State): Readonly<Record<string, Blob>> =>
  Object.fromEntries(Object.entries(tables).map(([name, { blob }]) => [name, blob]))

/** Whether files can be checked: the common record has no specification. */
export const canCheck = (state: State): boolean => {
  const source = sourceChoice(state)
  return source !== undefined && source.format !== commonRecord
}

/** Whether files can be converted: nothing that the target cannot do without is missing. */
export const canConvert = (state: State): boolean =>
  sourceChoice(state) !== undefined && state.target !== undefined && resultOf(state.plan)?.blocking.length === 0
