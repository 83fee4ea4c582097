import { bind, code, text } from '@nrec-align/mapping'
import { contact as layout, parent as layoutIn4 } from '../layouts/contact.ts'
import { sex } from '../tables/sex.ts'
import { addressPairs } from './addresses.ts'
import { changedPairs } from './changed.ts'
import { contactId } from './identity.ts'
import { interchangeIdPairs } from './interchange.ts'
import { contactDefaults, contactPairs, languagePairs, namePairs, preferredNamePairs } from './person.ts'

const pairs = {
  ...interchangeIdPairs,
  ...namePairs,
  sex: ['sexDescriptor', code(sex)],
  username: ['loginId', text()],
  ...languagePairs,
  ...addressPairs,
  ...contactPairs,
} as const

/** Only people to whom some student is related are contacts. */
const related = {
  grain: 'person',
  referredBy: { grain: 'personRelationship', field: 'person' },
  defaults: contactDefaults,
} as const

export const contact = bind(layout, {
  ...related,
  id: 'contact',
  pairs: {
    'identifiers[ed-fi.contact-unique-id]': ['contactUniqueId', contactId],
    ...pairs,
    ...preferredNamePairs,
    genderIdentity: ['genderIdentity', text()],
    ...changedPairs,
  },
})

export const parent = bind(layoutIn4, {
  ...related,
  id: 'parent',
  pairs: { 'identifiers[ed-fi.contact-unique-id]': ['parentUniqueId', contactId], ...pairs },
})
