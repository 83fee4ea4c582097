import type { ByteSink } from '@nrec-align/io'
import { nearest } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import { startTable } from './csv.ts'
import type { UnknownCode } from './unknown-codes.ts'

/** Columns of the list of unknown codes, as it is written and as it comes back filled in. */
export const unknownCodeColumns = [
  'table',
  'set',
  'format',
  'layout',
  'column',
  'code',
  'count',
  'nearest',
  'canonical',
]

const isSet = (set: string | undefined): set is keyof typeof codeSets => set !== undefined && set in codeSets

/** Codes of the common record that a table may give, by the name of their set. */
export const codesOfSet = (set: string | undefined): readonly string[] =>
  isSet(set) ? codeSets[set].codes.map(([code]) => code) : []

/** Numbers that differ in one digit have nothing in common; words that differ in one letter mostly do. */
const isWord = (code: string): boolean => !/\d/.test(code)

/** The common code that an unknown one most likely stands for: by its own spelling, else by the word it resembles. */
export const nearestMeaning = ({ code, set, known }: UnknownCode): string | undefined => {
  const own = nearest(code, codesOfSet(set))
  if (own !== undefined || !isWord(code)) return own
  const words = known.filter(([wire]) => isWord(wire))
  const word = nearest(
    code,
    words.map(([wire]) => wire),
  )
  return words.find(([wire]) => wire === word)?.[1]
}

/** Writes every unknown code with how often it occurs and an empty cell for what it means. */
export const writeUnknownCodes = async (sink: ByteSink, codes: readonly UnknownCode[]): Promise<void> => {
  const table = startTable(sink, unknownCodeColumns)
  for (const one of codes) {
    const { table: id, set = '', format, layout, column, code, count } = one
    table.write([id, set, format, layout, column, code, String(count), nearestMeaning(one) ?? '', ''])
  }
  await table.end()
}
