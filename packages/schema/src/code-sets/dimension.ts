import { type CodeOf, codeSet } from './code-set.ts'

export const dimension = codeSet('dimension', 'Dimension of a subgroup', [
  ['grade', 'Grade'],
  ['race', 'Race and ethnicity'],
  ['sex', 'Sex'],
  ['disability', 'Disability status'],
  ['section-504', 'Section 504'],
  ['english-learner', 'English learner'],
  ['economic', 'Economic disadvantage'],
  ['homeless', 'Homeless'],
  ['foster', 'Foster care'],
  ['migrant', 'Migrant'],
  ['military', 'Military connected'],
  ['performance-level', 'Performance level'],
  ['participation', 'Participation in a program'],
  ['dosage', 'Amount of service received'],
  ['other', 'Other'],
])

/** A code of the set `dimension`: dimension of a subgroup. */
export type DimensionCode = CodeOf<typeof dimension>
