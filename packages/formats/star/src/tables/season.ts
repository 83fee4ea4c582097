import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** Fall was seen as the name of a window, all three in the names of the columns of growth; districts name windows themselves. */
export const season = codeTable('star.season', 'assessmentPeriod', { source: sampleFile }, [
  ['Fall', 'fall'],
  ['Winter', 'winter'],
  ['Spring', 'spring'],
])
