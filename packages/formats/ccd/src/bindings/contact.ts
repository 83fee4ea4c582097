import { text } from '@nrec-align/mapping'

/** Addresses, telephone and web site, as both directories write them. */
export const contact = {
  'addresses[mailing].line1': ['MSTREET1', text()],
  'addresses[mailing].line2': ['MSTREET2', text()],
  'addresses[mailing].line3': ['MSTREET3', text()],
  'addresses[mailing].city': ['MCITY', text()],
  'addresses[mailing].state': ['MSTATE', text()],
  'addresses[mailing].postalCode': ['MZIP', text()],
  'addresses[location].line1': ['LSTREET1', text()],
  'addresses[location].line2': ['LSTREET2', text()],
  'addresses[location].line3': ['LSTREET3', text()],
  'addresses[location].city': ['LCITY', text()],
  'addresses[location].state': ['LSTATE', text()],
  'addresses[location].postalCode': ['LZIP', text()],
  'contactPoints[phone].value': ['PHONE', text()],
  'contactPoints[website].value': ['WEBSITE', text()],
} as const
