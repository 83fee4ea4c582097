import { quotedName } from '../dialect/quote.ts'
import type { Sql } from './sql.ts'

const QUOTES = { quotes: ['"', '"'] } as const

/** A name as it stands in a statement. */
export const quoted = (name: string): Sql => quotedName(QUOTES, name)

/** The column of the stage that holds the cells of a place. */
export const stagedName = (place: number): Sql => `s${place + 1}`

/** The same cells, trimmed. */
export const rawName = (place: number): Sql => `t${place + 1}`

/** The same cells as pairs read them: blank where they stand for absent. */
export const cellName = (place: number): Sql => `c${place + 1}`

/** A word of the findings of a record. */
export const wordName = (word: number): Sql => `found${word + 1}`

/** The column of a field that a binding fills; one binding has each path once. */
export const valueName = (binding: string, path: string): Sql => quoted(`${binding}: ${path}`)

/** The column that says of which system an identifier is, where that differs from record to record. */
export const systemName = (binding: string, path: string): Sql => quoted(`${binding}: ${path} system`)

/** The column that says that a field is declared unknown. */
export const missingName = (binding: string, path: string): Sql => quoted(`${binding}: ${path} declared missing`)

/** The column that says whether a record tells of something beside its owner. */
export const sideName = (binding: string): Sql => quoted(`${binding}: is there`)
