import { type CodeOf, codeSet } from './code-set.ts'

export const addressUse = codeSet('addressUse', 'Address use', [
  ['residence', 'Residence'],
  ['mailing', 'Mailing'],
  ['location', 'Location'],
  ['billing', 'Billing'],
  ['other', 'Other'],
])

/** A code of the set `addressUse`: address use. */
export type AddressUseCode = CodeOf<typeof addressUse>
