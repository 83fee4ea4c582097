import { codeTable } from '@nrec-align/mapping'
import { codeLists } from '../sources.ts'

/** The levels are the vendor's; that one of them meets a standard is a reading of ours and no cut score of a state. */
export const proficiency = codeTable('i-ready.proficiency', 'proficiency', { source: codeLists }, [
  ['3 or More Grade Levels Below', 'below', 'broader', 'decodeOnly'],
  ['2 Grade Levels Below', 'below', 'broader', 'decodeOnly'],
  ['1 Grade Level Below', 'approaching'],
  ['Early On Grade Level', 'meets', 'lossy', 'decodeOnly'],
  ['Mid or Above Grade Level', 'meets', 'narrower', 'decodeOnly'],
])
