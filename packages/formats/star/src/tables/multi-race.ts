import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** Several races, where no column says which: only then does the roll-up say more than the races themselves. */
export const multiRace = codeTable('star.multi-race', 'raceRollup', { source: sampleFile }, [
  [['Yes', 'No', 'No', 'No', 'No', 'No'], 'two-or-more'],
  [['Yes', '', '', '', '', ''], 'two-or-more', 'exact', 'decodeOnly'],
  [['*', '*', '*', '*', '*', '*'], [], 'exact', 'decodeOnly'],
])
