import { type CodeOf, codeSet } from './code-set.ts'

export const testStatus = codeSet('testStatus', 'Test status', [
  ['scored', 'Scored'],
  ['complete', 'Completed'],
  ['absent', 'Absent'],
  ['exempt', 'Exempt or waived'],
  ['refused', 'Refused'],
  ['alternate', 'Alternate assessment given'],
  ['invalid', 'Invalidated'],
  ['not-tested', 'Not tested, other reason'],
])

/** A code of the set `testStatus`: test status. */
export type TestStatusCode = CodeOf<typeof testStatus>
