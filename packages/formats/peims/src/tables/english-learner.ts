import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** The edition of 2013-14 has four codes; when the later ones came was not read, so they are of no earlier year than the next. */
const LATER = 2015

/** C061. The code is the answer and stays as the detail: the year of monitoring. */
export const englishLearner = codeTable('us-tx.c061', 'statusValue', { source: codeTables, verified: true }, [
  ['0', ['no', '0']],
  ['1', ['yes', '1']],
  ['F', ['monitored', 'F'], 'broader'],
  ['S', ['monitored', 'S'], 'broader'],
  ['3', ['monitored', '3'], 'broader', 'both', LATER],
  ['4', ['monitored', '4'], 'broader', 'both', LATER],
  ['5', ['former', '5'], 'exact', 'both', LATER],
])
