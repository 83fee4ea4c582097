import { textTable } from '@nrec-align/mapping'
import { optionLists } from '../sources.ts'

/** Which meals a student is qualified for. */
export const lunchProgram = textTable('ccd.lunch-program', { source: optionLists, verified: true }, [
  ['Free lunch qualified', 'free-lunch'],
  ['Reduced-price lunch qualified', 'reduced-price-lunch'],
  ['Missing', 'missing'],
])
