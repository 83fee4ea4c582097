import { codeTable } from '@nrec-align/mapping'
import { seen } from '../sources.ts'

/** Only the code of a scored test is known; every other one is said to be unknown, and its result has no status. */
export const scoreCode = codeTable('us-tx-staar.score-code', 'testStatus', { source: seen }, [['S', 'scored']])
