import { type CodeOf, codeSet } from './code-set.ts'

export const valueStatus = codeSet('valueStatus', 'Value status', [
  ['reported', 'Reported'],
  ['missing', 'Missing'],
  ['suppressed', 'Suppressed'],
  ['range', 'Given as a range'],
  ['not-calculated', 'Not calculated'],
  ['not-applicable', 'Not applicable'],
  ['not-reported', 'Not reported'],
])

/** A code of the set `valueStatus`: value status. */
export type ValueStatusCode = CodeOf<typeof valueStatus>
