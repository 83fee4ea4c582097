import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The three levels of readiness; where each stands on the common scale is our judgement. */
export const proficiency = codeTable('kra.proficiency', 'proficiency', { source: sampleFile }, [
  ['Emerging Readiness', 'below'],
  ['Approaching Readiness', 'approaching'],
  ['Demonstrating Readiness', 'meets'],
])
