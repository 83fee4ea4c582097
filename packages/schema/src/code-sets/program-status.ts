import { type CodeOf, codeSet } from './code-set.ts'

export const programStatus = codeSet('programStatus', 'Program status', [
  ['planned', 'Planned'],
  ['active', 'Active'],
  ['completed', 'Completed'],
  ['canceled', 'Canceled'],
  ['inactive', 'Inactive'],
  ['temporarily-closed', 'Temporarily closed'],
])

/** A code of the set `programStatus`: program status. */
export type ProgramStatusCode = CodeOf<typeof programStatus>
