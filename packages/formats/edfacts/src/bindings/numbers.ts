import { code, identifier, text } from '@nrec-align/mapping'
import { stateNumber } from '../tables/state-number.ts'

/**
 * The number a state gives, behind the abbreviation of the state, as the Common Core of Data writes it: `WI-9990-0010`.
 * Without the state, districts of two states would share numbers.
 */
const behindState = (further: number) =>
  identifier({ joinedBy: '-', joins: [code(stateNumber), ...Array.from({ length: further }, () => text())] })

export const schoolNumber = [['FIPSStateCode', 'StateLEAIDNumber', 'StateSchoolIDNumber'], behindState(2)] as const
export const districtNumber = [['FIPSStateCode', 'StateLEAIDNumber'], behindState(1)] as const
export const stateAgencyNumber = [['FIPSStateCode'], behindState(0)] as const

/** The state is written with the number. */
export const stateCode = [
  'FIPSStateCode',
  code(stateNumber),
  { mode: 'decodeOnly', reason: 'the number of the body holds the state' },
] as const

/** What stands in every record of a state. */
export const ofAgency = ['01', 'the agency for elementary and secondary schools'] as const
