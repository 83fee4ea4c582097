import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The one status that was seen. A test that was deactivated must not count, so any other status is reported. */
export const assessmentStatus = codeTable('star.assessment-status', 'testStatus', { source: sampleFile }, [
  ['Active', 'scored', 'lossy'],
])
