import { quotedName } from '../dialect/quote.ts'
import type { Sql } from './sql.ts'

const QUOTES = { quotes: ['"', '"'] } as const

/** A name as it stands in a statement. */
export const quoted = (name: string): Sql => quotedName(QUOTES, name)

/** The column of the stage that holds the cells of a place. */
export const stagedName = (place: number): Sql => `s${place + 1}`

/** The same cells as pairs read them: trimmed, and blank where they stand for absent. */
export const cellName = (place: number): Sql => `c${place + 1}`

/** A word of the findings of a record, before it is known which entities nothing names. */
export const earlyWord = (word: number): Sql => `early${word + 1}`

/** The same word with all findings of pairs, before it is known how the record ends. */
export const wholeWord = (word: number): Sql => `whole${word + 1}`

/** A word of the findings of a record. */
export const wordName = (word: number): Sql => `found${word + 1}`

/** The column of a field or identifier that a binding gives. */
export const valueName = (binding: string, path: string): string => `${binding}: ${path}`

/** The column that says of which system an identifier is, where that differs from record to record. */
export const systemName = (binding: string, path: string): string => `${binding}: ${path} system`

/** The column that says that a field is declared unknown. */
export const missingName = (binding: string, path: string): string => `${binding}: ${path} declared missing`

/** The column that says whether a record tells of something beside its owner. */
export const sideName = (binding: string): string => `${binding}: is there`

/** The same before it is known whether something names it. */
export const sideRead = (binding: string): string => `${binding}: is read`
