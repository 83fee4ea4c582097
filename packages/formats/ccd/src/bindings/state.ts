import { code, firstOf } from '@nrec-align/mapping'
import { stateAbbreviation } from '../tables/state-abbreviation.ts'
import { stateNumber } from '../tables/state-number.ts'

/** The state, as its abbreviation and as its number. */
export const state = [['ST', 'FIPST'], firstOf([code(stateAbbreviation), code(stateNumber)], 'all')] as const
