import { type CodeOf, codeSet } from './code-set.ts'

export const recordStatus = codeSet('recordStatus', 'Record status', [
  ['active', 'Asserted'],
  ['deleted', 'To be deleted'],
])

/** A code of the set `recordStatus`: record status. */
export type RecordStatusCode = CodeOf<typeof recordStatus>
