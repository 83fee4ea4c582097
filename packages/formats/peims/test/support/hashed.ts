import { createHmac } from 'node:crypto'
import { options } from './read.ts'

/** The id of the student with a number in a district, by the runtime's own keyed hash. */
export const studentId = (district: string, number: string): string =>
  `us-tx.peims-id@us-tx.district.${district}/${createHmac('sha256', options.hashKey).update(number).digest('hex')}`
