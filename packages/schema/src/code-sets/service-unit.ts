import { type CodeOf, codeSet } from './code-set.ts'

export const serviceUnit = codeSet('serviceUnit', 'Unit of service', [
  ['hour', 'Hours'],
  ['minute', 'Minutes'],
  ['day', 'Days'],
  ['session', 'Sessions'],
  ['meal', 'Meals'],
  ['item', 'Items (kits, letters, deliveries)'],
  ['event', 'Events or trips'],
  ['person', 'People'],
  ['dollar', 'Dollars'],
  ['other', 'Other'],
])

/** A code of the set `serviceUnit`: unit of service. */
export type ServiceUnitCode = CodeOf<typeof serviceUnit>
