import { type CodeOf, codeSet } from './code-set.ts'

export const gradeLevel = codeSet('gradeLevel', 'Grade level', [
  ['IT', 'Infant or toddler', 'IT'],
  ['PR', 'Preschool', 'PR'],
  ['PK', 'Prekindergarten', 'PK'],
  ['TK', 'Transitional kindergarten', 'TK'],
  ['KG', 'Kindergarten', 'KG'],
  ['01', 'Grade 1', '01'],
  ['02', 'Grade 2', '02'],
  ['03', 'Grade 3', '03'],
  ['04', 'Grade 4', '04'],
  ['05', 'Grade 5', '05'],
  ['06', 'Grade 6', '06'],
  ['07', 'Grade 7', '07'],
  ['08', 'Grade 8', '08'],
  ['09', 'Grade 9', '09'],
  ['10', 'Grade 10', '10'],
  ['11', 'Grade 11', '11'],
  ['12', 'Grade 12', '12'],
  ['13', 'Grade 13', '13'],
  ['PS', 'Postsecondary', 'PS'],
  ['AE', 'Adult education', 'AE'],
  ['UG', 'Ungraded', 'UG'],
  ['other', 'Other', 'Other'],
  ['unknown', 'Unknown'],
])

/** A code of the set `gradeLevel`: grade level. */
export type GradeLevelCode = CodeOf<typeof gradeLevel>
