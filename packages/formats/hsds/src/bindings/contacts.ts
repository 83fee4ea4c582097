import { bind } from '@nrec-align/mapping'
import { contacts, contacts201 } from '../layouts/contacts.ts'
import { contactPairs } from '../pairs/contact.ts'

const facts = { id: 'contact', grain: 'roleAssignment', pairs: contactPairs } as const

export const contactBinding = bind(contacts, facts)

export const contactBinding201 = bind(contacts201, facts)
