import { pairPath } from '@nrec-align/mapping'
import type { Leaf } from '@nrec-align/schema'
import { type GuessedEntity, pathFrom } from './guess-entity.ts'
import { codesOf, type GuessedCode } from './infer-codes.ts'
import { datePatternOf } from './infer-date.ts'
import { areWhole, flagOf, scaleOf } from './infer-number.ts'
import { schoolYearOf } from './infer-school-year.ts'
import type { Match } from './match-columns.ts'
import { quoted } from './quoted.ts'

/** A pair as it is written, with the list of codes it needs. */
export interface GuessedPair {
  readonly path: string
  readonly column: string
  /** What stands behind `as:`; nothing for text. */
  readonly rule?: string
  readonly why: string
  readonly codes?: { readonly name: string; readonly set: string; readonly rows: readonly GuessedCode[] }
  readonly option?: string
}

type Guess = Omit<GuessedPair, 'path' | 'column'>

const dateGuess = (values: readonly string[]): Guess | undefined => {
  const pattern = datePatternOf(values)
  return pattern === undefined
    ? undefined
    : { rule: `{ date: ${quoted(pattern)} }`, why: 'the name, and days of that pattern' }
}

const yearGuess = (values: readonly string[]): Guess | undefined => {
  const convention = schoolYearOf(values)
  if (convention === undefined) return undefined
  const why =
    convention === 'end' ? 'the name; write start if it is the year a school year begins in' : 'the name and the years'
  return { rule: `{ schoolYear: ${convention} }`, why }
}

const codeGuess = (values: readonly string[], leaf: Leaf): Guess | undefined => {
  const rows = leaf.codeSet === undefined ? undefined : codesOf(values, leaf.codeSet)
  if (rows === undefined || leaf.codeSet === undefined) return undefined
  const name = leaf.field.name
  return {
    rule: `{ code: ${name} }`,
    why: 'the name; check what each code means',
    codes: { name, set: leaf.codeSet, rows },
  }
}

const flagGuess = (values: readonly string[]): Guess | undefined => {
  const flag = flagOf(values)
  return flag === undefined
    ? undefined
    : {
        rule: `{ flag: { yes: ${quoted(flag[0])}, no: ${quoted(flag[1])} } }`,
        why: 'the name, and nothing but two words',
      }
}

const decimalGuess = (values: readonly string[], leaf: Leaf): Guess | undefined => {
  const scale = scaleOf(values)
  return scale === undefined || scale > (leaf.scale ?? 0)
    ? undefined
    : { rule: `{ decimal: ${leaf.scale ?? scale} }`, why: 'the name and the numbers' }
}

const guesses: Partial<Record<Leaf['type'], (values: readonly string[], leaf: Leaf) => Guess | undefined>> = {
  text: () => ({ why: 'the name' }),
  date: dateGuess,
  partialDate: dateGuess,
  schoolYear: yearGuess,
  code: codeGuess,
  boolean: flagGuess,
  decimal: decimalGuess,
  integer: (values) => (areWhole(values) ? { rule: 'integer', why: 'the name and the numbers' } : undefined),
}

/** Whose numbers they are is not in the file: a local number is one of this format, any other waits for an option. */
const identifierGuess = (path: string, formatId: string): readonly [path: string, guess: Guess] => {
  if (!path.includes('[*')) {
    return [path.replace('[local]', `[local@${formatId}]`), { why: 'the name; a number given by the district itself' }]
  }
  const option = 'stateNumber'
  const rule = `{ identifier: { systemOption: ${option} } }`
  return [path, { rule, option, why: `the name; --set ${option}=<system> says which state it is of` }]
}

/** The pair of a matched column; nothing where its values are not what the field holds. */
export const guessPair = (match: Match, entity: GuessedEntity, formatId: string): GuessedPair | undefined => {
  const { column } = match
  const path = pathFrom(entity, match)
  const leaf = path === undefined ? undefined : pairPath(entity, path)?.leaf
  if (path === undefined || leaf === undefined) return undefined
  if (leaf.field.name === 'identifiers') {
    const [own, guess] = identifierGuess(path, formatId)
    return { path: own, column: column.name, ...guess }
  }
  const guess = guesses[leaf.type]?.(column.values, leaf)
  return guess === undefined ? undefined : { path, column: column.name, ...guess }
}
