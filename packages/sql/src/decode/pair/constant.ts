import { literal } from '../sql.ts'
import type { PairScope, SqlPair } from './sql-pair.ts'

/** A value every record has, or none where the run does not give it. */
export const constantPair = (value: string | undefined, { path }: PairScope): SqlPair => ({
  ...(value === undefined ? {} : { values: [{ path, value: literal(value) }] }),
  checks: [],
})
