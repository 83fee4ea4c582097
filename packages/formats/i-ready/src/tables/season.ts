import { codeTable } from '@nrec-align/mapping'
import { sampleFiles } from '../sources.ts'

/** The first word of a norming window; its days stand in brackets behind it and differ from year to year. */
export const season = codeTable('i-ready.season', 'assessmentPeriod', { source: sampleFiles }, [
  ['Fall', 'fall'],
  ['Winter', 'winter'],
  ['Spring', 'spring'],
])
