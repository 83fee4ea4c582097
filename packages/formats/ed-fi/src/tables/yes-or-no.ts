import { flag } from '@nrec-align/mapping'

/** True and false; XML may write 1 and 0. */
export const yesOrNo = flag('true', 'false', { yes: ['1'], no: ['0'] })
