import { type CodeOf, codeSet } from './code-set.ts'

export const statusValue = codeSet('statusValue', 'Status value', [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['former', 'Formerly, no longer'],
  ['monitored', 'Exited and monitored'],
  ['undetermined', 'Not yet determined'],
  ['eligible', 'Eligible, not served'],
])

/** A code of the set `statusValue`: status value. */
export type StatusValueCode = CodeOf<typeof statusValue>
