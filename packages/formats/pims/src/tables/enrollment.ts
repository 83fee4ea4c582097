import { codeTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

const published = { source: validValues, verified: true }

/** Codes of the column that begin a stay. */
export const entryCodes = ['E01', 'E05', 'E06', 'R11', 'R12']

/** R11 and R12 go on after an administrative exit: the student never left. */
export const entryType = codeTable('us-pa.entry', 'enrollmentEntryType', published, [
  ['E01', 'entry'],
  ['E05', 'program-only'],
  ['E06', 'entry', 'broader', 'decodeOnly'],
  ['R11', 'reentry-status-change'],
  ['R12', 'reentry-school-change'],
])

/** Codes of the column that end a stay. */
export const exitCodes = ['WD01', 'WD02', 'WD03', 'WD04', 'WD06', 'WD09', 'WD11', 'WD12']

/** WD11 and WD12 are administrative: a program, grade or school changes and the student stays. */
export const exitType = codeTable('us-pa.exit', 'exitType', published, [
  ['WD01', 'withdrawn', 'lossy'],
  ['WD02', 'transfer-public-in-state'],
  ['WD03', 'transfer-private-or-out-of-state'],
  ['WD04', 'completed', 'broader'],
  ['WD06', 'died'],
  ['WD09', 'no-show'],
  ['WD11', 'status-change'],
  ['WD12', 'school-change-same-lea'],
  // Finer exits of other sources, each named in the description of the code.
  ['WD03', 'transfer-private', 'broader', 'encodeOnly'],
  ['WD03', 'transfer-home-school', 'broader', 'encodeOnly'],
  ['WD03', 'transfer-out-of-state', 'broader', 'encodeOnly'],
  ['WD03', 'transfer-abroad', 'broader', 'encodeOnly'],
  ['WD04', 'graduated', 'broader', 'encodeOnly'],
  ['WD04', 'completed-equivalency', 'broader', 'encodeOnly'],
  ['WD04', 'completed-other', 'broader', 'encodeOnly'],
])
