import { ceds } from './ceds.ts'
import type { Facts } from './facts.ts'
import { text } from './text.ts'

const part = (description: string, element: string): Facts => ({
  description,
  privacy: 'direct-identifier',
  ceds: ceds(element),
  unit: 'name',
})

/** The legal name; its parts are replaced together, so that no person gets the halves of two names. */
export const nameParts = {
  firstName: text(part('The given name in law.', '000115')).optional(),
  middleName: text(part('The middle name or initial in law.', '000184')).optional(),
  lastName: text(part('The family name in law.', '000172')).optional(),
  nameSuffix: text(part('A suffix that tells generations apart, such as Jr or III.', '000121')).optional(),
}
