import { identifier } from '@nrec-align/mapping'

/** The number a district sends and gets back; without an option that says whose it is nobody is matched by it. */
export const studentNumber = identifier({ systemOption: 'studentIdSystem' })
