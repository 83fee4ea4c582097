import { codeTable } from '@nrec-align/mapping'
import { sampleFiles } from '../sources.ts'

/** The one value that was seen; the list is not published, so every other one is reported and counts as other. */
export const race = codeTable('i-ready.race', 'raceRollup', { source: sampleFiles }, [['White', 'white']])
