import { duckdb } from './duckdb.ts'
import { postgres } from './postgres.ts'
import { sqlserver } from './sqlserver.ts'

/** The databases whose SQL is known, by name. */
export const dialects = { postgres, sqlserver, duckdb } as const

/** A database whose SQL is known. */
export type DialectName = keyof typeof dialects
