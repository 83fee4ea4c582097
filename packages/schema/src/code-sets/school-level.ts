import { type CodeOf, codeSet } from './code-set.ts'

export const schoolLevel = codeSet('schoolLevel', 'School level', [
  ['infant-toddler', 'Infant and toddler', '00787'],
  ['prekindergarten', 'Prekindergarten', '01981'],
  ['primary', 'Primary', '02397'],
  ['elementary', 'Elementary', '01304'],
  ['intermediate', 'Intermediate', '02399'],
  ['middle', 'Middle', '02400'],
  ['junior-high', 'Junior high', '02602'],
  ['high', 'High', '02402'],
  ['secondary', 'Secondary', '02403'],
  ['all', 'All levels', '01302'],
  ['adult', 'Adult', '00013'],
  ['secondary-postsecondary', 'Joint secondary and postsecondary', '73066'],
  ['combination', 'Other combination'],
  ['ungraded', 'Ungraded'],
])

/** A code of the set `schoolLevel`: school level. */
export type SchoolLevelCode = CodeOf<typeof schoolLevel>
