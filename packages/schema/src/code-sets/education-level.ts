import { type CodeOf, codeSet } from './code-set.ts'

export const educationLevel = codeSet('educationLevel', 'Education level', [
  ['less-than-high-school', 'Not a high school graduate'],
  ['high-school', 'High school graduate'],
  ['some-college', 'Some college or associate degree'],
  ['college', 'College graduate'],
  ['graduate', 'Graduate degree'],
  ['unknown', 'Declined or unknown'],
])

/** A code of the set `educationLevel`: education level. */
export type EducationLevelCode = CodeOf<typeof educationLevel>
