import { open, required } from './column.ts'

/** Where the money comes from, the same in both versions. */
export const fundingColumns = {
  id: required('Identifier of the entry.'),
  organization_id: open('The organization that gets it.'),
  service_id: open('The service that gets it.'),
  source: open('Who gives it, in words.'),
} as const
