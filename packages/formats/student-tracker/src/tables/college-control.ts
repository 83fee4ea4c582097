import { codeTable } from '@nrec-align/mapping'
import { sources } from '../sources.ts'

/** Who runs a college; files write it in small letters and in capitals. */
export const collegeControl = codeTable('nsc.control', 'organizationControl', { source: sources.detail }, [
  ['Public', 'public'],
  ['Private', 'private'],
  ['PUBLIC', 'public', 'exact', 'decodeOnly'],
  ['PRIVATE', 'private', 'exact', 'decodeOnly'],
  ['public', 'public', 'exact', 'decodeOnly'],
  ['private', 'private', 'exact', 'decodeOnly'],
])
