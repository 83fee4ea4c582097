import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The one status that the sample has; what others there are is not published. */
export const testStatus = codeTable('kra.test-status', 'testStatus', { source: sampleFile }, [['Complete', 'complete']])
