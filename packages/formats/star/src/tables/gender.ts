import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The two letters that were seen; the list itself is not published. */
export const gender = codeTable('star.gender', 'sex', { source: sampleFile }, [
  ['F', 'female'],
  ['M', 'male'],
])
