import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

export const participationStage = codeTable(
  'us-ca.membership',
  'participationStage',
  { source: validCodes, verified: true },
  [
    ['1', 'eligible'],
    ['3', 'active'],
  ],
)
