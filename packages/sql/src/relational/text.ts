import { DECLARED_MISSING } from '@nrec-align/mapping'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedName, quotedText } from '../dialect/quote.ts'

/** A name as it stands in a statement. */
export const name = (text: string): string => quotedName(duckdb, text)

/** A text as it stands in a statement; control characters, which may not stand in one, are put together. */
export const literal = (text: string): string => quotedText(duckdb, text)

/** What stands before a letter that stands for a character which separates something here. */
const MARK = '\u001d'
/** Between the parts of a row. */
export const PART = '\u001e'
/** Between the texts of a part. */
export const WITHIN = '\u001c'

/** The same three in SQL, where control characters may not stand in a text. */
export const part = 'chr(30)'
export const within = 'chr(28)'
/** A value that a source declares unknown. */
export const missing = `(chr(29) || 'm')`

const letters: Readonly<Record<string, string>> = {
  '\u0000': '0',
  '\t': 't',
  '\n': 'n',
  '\r': 'r',
  '\u001c': 'w',
  '\u001d': 'k',
  '\u001e': 'p',
}
const characters = new Map(Object.entries(letters).map(([character, letter]) => [letter, character]))

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[\u0000\t\n\r\u001c-\u001e\ud800-\udfff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ALL_SPECIAL = /[\u0000\t\n\r\u001c-\u001e\p{Cs}]/gu

/** Half a character, which files and databases cannot hold; whole ones are no such. */
const half = (character: string): string => `h${character.charCodeAt(0).toString(16)}`
const HALF_LENGTH = 5

/** A value as a text without any character that separates something; different values stay different. */
export const escaped = (value: string): string => {
  if (value === '') return `${MARK}e`
  if (!SPECIAL.test(value)) return value
  if (value === DECLARED_MISSING) return `${MARK}m`
  return value.replace(ALL_SPECIAL, (character) => MARK + (letters[character] ?? half(character)))
}

const marked = (piece: string): string =>
  piece.startsWith('h')
    ? String.fromCharCode(Number.parseInt(piece.slice(1, HALF_LENGTH), 16)) + piece.slice(HALF_LENGTH)
    : (characters.get(piece.slice(0, 1)) ?? '') + piece.slice(1)

/** The value of such a text. */
export const unescaped = (text: string): string => {
  if (!text.includes(MARK)) return text
  if (text === `${MARK}e`) return ''
  if (text === `${MARK}m`) return DECLARED_MISSING
  return text
    .split(MARK)
    .map((piece, at) => (at === 0 ? piece : marked(piece)))
    .join('')
}
