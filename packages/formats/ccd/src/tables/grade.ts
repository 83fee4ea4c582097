import { textTable } from '@nrec-align/mapping'
import { optionLists } from '../sources.ts'

/** Grades by their labels; a label that is not listed sets its row aside, because without it the row would count as a total. */
export const grade = textTable('ccd.grade', { source: optionLists, verified: true }, [
  ['Pre-Kindergarten', 'PK'],
  ['Kindergarten', 'KG'],
  ['Grade 1', '01'],
  ['Grade 2', '02'],
  ['Grade 3', '03'],
  ['Grade 4', '04'],
  ['Grade 5', '05'],
  ['Grade 6', '06'],
  ['Grade 7', '07'],
  ['Grade 8', '08'],
  ['Grade 9', '09'],
  ['Grade 10', '10'],
  ['Grade 11', '11'],
  ['Grade 12', '12'],
  ['Grade 13', '13'],
  ['Ungraded', 'UG'],
  ['Adult Education', 'AE'],
  ['Not Specified', 'missing'],
])
