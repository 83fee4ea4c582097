import { type CodeOf, codeSet } from './code-set.ts'

export const sex = codeSet('sex', 'Sex as reported', [
  ['female', 'Female', 'Female'],
  ['male', 'Male', 'Male'],
  ['nonbinary', 'Nonbinary or another sex'],
  ['not-selected', 'Not selected', 'NotSelected'],
])

/** A code of the set `sex`: sex as reported. */
export type SexCode = CodeOf<typeof sex>
