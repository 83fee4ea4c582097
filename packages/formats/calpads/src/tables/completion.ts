import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

/** Completions only: 480 and 485 are promotions and have no place here. 250 comes first, because it alone names a type. */
export const completion = codeTable(
  'us-ca.completion-status',
  'completionKind',
  { source: validCodes, verified: true },
  [
    ['100', 'regular-diploma'],
    ['104', 'none', 'lossy', 'decodeOnly', 1991, 2014],
    ['106', 'regular-diploma', 'broader', 'decodeOnly', 1991, 2015],
    ['108', 'regular-diploma', 'broader', 'decodeOnly', 1991, 2015],
    ['120', 'certificate'],
    ['250', ['equivalency', 'adult-education'], 'lossy'],
    ['320', 'equivalency'],
    ['330', 'equivalency', 'broader', 'decodeOnly'],
    ['360', 'none'],
  ],
)

/** The codes above, for the rows that hold a completion. */
export const completionCodes = ['100', '104', '106', '108', '120', '250', '320', '330', '360'] as const

/** Kinds that have a code to be written with. */
export const completionKinds = ['regular-diploma', 'certificate', 'equivalency', 'none'] as const
