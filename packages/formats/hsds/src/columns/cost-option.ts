import { open, required } from './column.ts'

/** What a service costs; new in version 3.0. */
export const costOptionColumns = {
  id: required('Identifier of the entry.'),
  service_id: required('The service.'),
  valid_from: open('First day of the price.'),
  valid_to: open('Last day of the price.'),
  option: open('For whom or when the price holds.'),
  currency: open('Currency, as three letters.'),
  amount: open('The price.'),
  amount_description: open('What the price is for.'),
} as const
