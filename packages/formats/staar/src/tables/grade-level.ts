import { codeTable } from '@nrec-align/mapping'
import { gradeCodes } from '../sources.ts'

/** The grades that the tests are made for; that this file uses the state's codes was not read. */
export const gradeLevel = codeTable('us-tx-staar.grade', 'gradeLevel', { source: gradeCodes }, [
  ['03', '03'],
  ['04', '04'],
  ['05', '05'],
  ['06', '06'],
  ['07', '07'],
  ['08', '08'],
])
