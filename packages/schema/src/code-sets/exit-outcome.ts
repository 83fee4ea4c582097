import { type CodeOf, codeSet } from './code-set.ts'

export const exitOutcome = codeSet('exitOutcome', 'Exit outcome', [
  ['continuing', 'Not a departure'],
  ['transferred', 'Continues elsewhere'],
  ['graduate', 'Regular graduate'],
  ['completer', 'Completed without a regular diploma'],
  ['dropout', 'Dropout as reported'],
  ['died', 'Died'],
  ['undetermined', 'Depends on later records'],
  ['not-applicable', 'Not in a cohort'],
])

/** A code of the set `exitOutcome`: exit outcome. */
export type ExitOutcomeCode = CodeOf<typeof exitOutcome>
