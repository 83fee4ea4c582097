import { quotedText } from '../dialect/quote.ts'

/** A piece of SQL that may stand inside a larger one as it is. */
export type Sql = string

/** What a node of a declaration becomes, or why it cannot become SQL. */
export type Emitted<T> = T | Refused

/** Why something is left to the reader of rows: one plain phrase. */
export interface Refused {
  readonly refused: string
}

/** Tells a refusal from what was emitted. */
export const isRefused = (emitted: object): emitted is Refused => 'refused' in emitted

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /([\u0000-\u001f\u007f\ue000]+)/

/** Where an expression that is too long for a line may go on in the next one; it stands in no literal. */
export const BREAK = '\ue000'

const characters = (text: string): readonly Sql[] => Array.from(text, (one) => `chr(${one.codePointAt(0)})`)

/** A text as it stands in a statement; control characters, which may not stand in one, are put together. */
export const literal = (text: string): Sql => {
  const pieces = text.split(CONTROLS).flatMap((piece, place) => {
    if (place % 2 === 1) return characters(piece)
    return piece === '' ? [] : [quotedText({ textPrefix: '' }, piece)]
  })
  if (pieces.length === 0) return "''"
  return pieces.length === 1 ? (pieces[0] as Sql) : `(${pieces.join(' || ')})`
}

/** A remark behind an expression; nothing in it can end the line, and with it the remark. */
export const remark = (text: string): Sql => `-- ${text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}`

/** Whether all conditions hold; each is one comparison or stands in brackets. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? 'true' : conditions.length === 1 ? (conditions[0] as Sql) : `(${conditions.join(' AND ')})`

/** Whether any condition holds. */
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? 'false' : conditions.length === 1 ? (conditions[0] as Sql) : `(${conditions.join(' OR ')})`

/** What stands in brackets one after the other; a long list has a line each. */
export const listed = (elements: readonly Sql[]): Sql => elements.join(`,${BREAK}`)

/** What holds where all conditions do; NULL elsewhere unless told. */
export const when = (conditions: readonly Sql[], then: Sql, otherwise?: Sql): Sql => {
  if (conditions.length === 0) return then
  return `CASE WHEN ${conditions.join(' AND ')} THEN ${then}${otherwise === undefined ? '' : ` ELSE ${otherwise}`} END`
}

/** A CASE over rows that each begin with WHEN. */
export const cases = (of: Sql, rows: readonly Sql[], otherwise?: Sql): Sql => {
  const all = [...rows, ...(otherwise === undefined ? [] : [`ELSE ${otherwise}`])]
  return `CASE${of === '' ? '' : ` ${of}`}${all.map((row) => BREAK + row).join('')}${BREAK}END`
}

/** One of several texts by the text of another; NULL for a text that is not listed. */
export const chosen = (text: Sql, choices: readonly (readonly [is: string, then: Sql])[], otherwise?: Sql): Sql => {
  if (choices.length === 0) return otherwise ?? 'NULL'
  const rows = choices.map(([is, then]) => `WHEN ${literal(is)} THEN ${then}`)
  return cases(text, rows, otherwise)
}
