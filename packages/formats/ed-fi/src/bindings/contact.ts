import { bind, code, text } from '@nrec-align/mapping'
import { contact as layout } from '../layouts/contact.ts'
import { sex } from '../tables/sex.ts'
import { addressPairs } from './addresses.ts'
import { changedPairs } from './changed.ts'
import { contactId } from './identity.ts'
import { contactDefaults, contactPairs, languagePairs, namePairs } from './person.ts'

export const contact = bind(layout, {
  id: 'contact',
  grain: 'person',
  referredBy: { grain: 'personRelationship', field: 'person' },
  pairs: {
    'identifiers[ed-fi.contact-unique-id]': ['contactUniqueId', contactId],
    ...namePairs,
    sex: ['sexDescriptor', code(sex)],
    genderIdentity: ['genderIdentity', text()],
    username: ['loginId', text()],
    ...languagePairs,
    ...addressPairs,
    ...contactPairs,
    ...changedPairs,
  },
  defaults: contactDefaults,
})
