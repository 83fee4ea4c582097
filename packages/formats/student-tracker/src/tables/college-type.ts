import { codeTable } from '@nrec-align/mapping'
import { sources } from '../sources.ts'

/** How many years the degrees of a college take. */
export const collegeType = codeTable('nsc.years', 'organizationType', { source: sources.detail }, [
  ['2', 'college-2-year'],
  ['4', 'college-4-year'],
  ['2-year', 'college-2-year', 'exact', 'decodeOnly'],
  ['4-year', 'college-4-year', 'exact', 'decodeOnly'],
  // Less than two years; nobody has seen it published.
  ['L', 'college', 'lossy'],
])
