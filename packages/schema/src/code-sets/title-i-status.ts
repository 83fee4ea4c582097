import { type CodeOf, codeSet } from './code-set.ts'

export const titleIStatus = codeSet('titleIStatus', 'Title I status', [
  ['not-title-i', 'Not a Title I school'],
  ['schoolwide', 'Schoolwide'],
  ['schoolwide-eligible-none', 'Schoolwide eligible, no program'],
  ['schoolwide-eligible-targeted', 'Schoolwide eligible, targeted program'],
  ['targeted', 'Targeted assistance'],
  ['targeted-eligible-none', 'Targeted eligible, no program'],
  ['unknown', 'Unknown'],
])

/** A code of the set `titleIStatus`: Title I status. */
export type TitleIStatusCode = CodeOf<typeof titleIStatus>
