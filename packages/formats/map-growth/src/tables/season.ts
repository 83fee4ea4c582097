import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The season of a term; the sample has the fall, and the names of its columns the other two. */
export const season = codeTable('map-growth.season', 'assessmentPeriod', { source: sampleFile }, [
  ['Fall', 'fall'],
  ['Winter', 'winter'],
  ['Spring', 'spring'],
])
