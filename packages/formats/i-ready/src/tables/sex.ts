import { codeTable } from '@nrec-align/mapping'
import { sampleFiles } from '../sources.ts'

/** The two words that were seen; the list itself is not published. */
export const sex = codeTable('i-ready.sex', 'sex', { source: sampleFiles }, [
  ['female', 'female'],
  ['male', 'male'],
])
