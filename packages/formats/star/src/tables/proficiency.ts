import { codeTable } from '@nrec-align/mapping'
import { codeLists } from '../sources.ts'

/**
 * Category on the scale of the state, and whether it counts as proficient. The names of categories are listed; what they
 * amount to is our reading, and where a state has other names only yes or no is known.
 */
export const proficiency = codeTable('star.proficiency', 'proficiency', { source: codeLists }, [
  [['Does Not Meet Expectations', '*'], 'below', 'exact'],
  [['Did Not Yet Meet Expectations', '*'], 'below', 'exact', 'decodeOnly'],
  [['Partially Meets Expectations', '*'], 'approaching', 'broader', 'decodeOnly'],
  [['Partially Met Expectations', '*'], 'approaching', 'broader', 'decodeOnly'],
  [['Approaches Expectations', '*'], 'approaching', 'exact', 'decodeOnly'],
  [['Approached Expectations', '*'], 'approaching', 'exact'],
  [['Meets Expectations', '*'], 'meets', 'exact', 'decodeOnly'],
  [['Met Expectations', '*'], 'meets', 'exact'],
  [['Exceeds Expectations', '*'], 'exceeds', 'exact', 'decodeOnly'],
  [['Exceeded Expectations', '*'], 'exceeds', 'exact'],
  [['*', 'Yes'], 'meets', 'lossy', 'decodeOnly'],
  [['*', 'No'], 'below', 'lossy', 'decodeOnly'],
])
