import { codeTable } from '@nrec-align/mapping'
import { codeLists } from '../sources.ts'

/** Grades as the vendor writes them: numbers without leading zeros, and K. */
export const gradeLevel = codeTable('i-ready.grade-level', 'gradeLevel', { source: codeLists, verified: true }, [
  ['K', 'KG'],
  ['1', '01'],
  ['2', '02'],
  ['3', '03'],
  ['4', '04'],
  ['5', '05'],
  ['6', '06'],
  ['7', '07'],
  ['8', '08'],
  ['9', '09'],
  ['10', '10'],
  ['11', '11'],
  ['12', '12'],
])
