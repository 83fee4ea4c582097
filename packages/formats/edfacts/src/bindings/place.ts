import { code, text } from '@nrec-align/mapping'
import { postalState } from '../tables/postal-states.ts'

/** Both addresses, as every directory writes them. */
export const place = {
  'addresses[mailing].line1': ['MailingAddress1', text()],
  'addresses[mailing].line2': ['MailingAddress2', text()],
  'addresses[mailing].line3': ['MailingAddress3', text()],
  'addresses[mailing].city': ['MailingCity', text()],
  'addresses[mailing].state': ['MailingPostalStateCode', code(postalState)],
  'addresses[mailing].postalCode': ['MailingZipcode', text()],
  'addresses[location].line1': ['LocationAddress1', text()],
  'addresses[location].line2': ['LocationAddress2', text()],
  'addresses[location].line3': ['LocationAddress3', text()],
  'addresses[location].city': ['LocationCity', text()],
  'addresses[location].state': ['LocationPostalStateCode', text()],
  'addresses[location].postalCode': ['LocationZipcode', text()],
} as const
