import { codeTable } from '@nrec-align/mapping'
import { manual } from '../sources.ts'

/** The one comment that is more than a remark. */
export const recordStatus = codeTable('us-pa.enrollment-comment', 'recordStatus', { source: manual, verified: true }, [
  ['', 'active'],
  ['DELETE', 'deleted'],
])
