import { codeTable } from '@nrec-align/mapping'
import { sampleFiles } from '../sources.ts'

/** The columns of statuses were only seen blank; Y and N are how the other columns of the file say yes and no. */
export const yesNo = codeTable('i-ready.yes-no', 'statusValue', { source: sampleFiles }, [
  ['Y', 'yes'],
  ['N', 'no'],
])
