import { bind, constant, type Layout, text } from '@nrec-align/mapping'
import type { phoneColumns } from '../columns/phone.ts'
import { phones, phones201 } from '../layouts/phones.ts'
import { recordId } from '../pairs/record-id.ts'
import { idOfRow } from './written-anew.ts'

/** Types of each kind of contact point; RFC 6350 takes a telephone without a type for one of voice. */
const voice = { type: ['voice', ''] } as const
const mobile = { type: ['cell', 'text'] } as const
const fax = { type: 'fax' } as const

/** A row that names a contact is about the contact, whatever else it names. */
const ofContact = { contact_id: { present: true } } as const
const ofOrganization = { contact_id: { present: false }, organization_id: { present: true } } as const

const contact = {
  grain: 'roleAssignment',
  holds: 'person',
  defaults: { id: [{ uuidOf: ['contact_id', 'type'] }, idOfRow] },
} as const

const contactPairs = {
  'identifiers[hsds.id]': ['contact_id', recordId],
  'person.identifiers[hsds.id]': [
    'contact_id',
    recordId,
    { mode: 'decodeOnly', reason: 'The role has the same id and writes it.' },
  ],
  role: [[], constant('contact')],
} as const

const organization = {
  grain: 'organization',
  holds: 'contactPoints',
  defaults: { id: [{ uuidOf: ['organization_id', 'type'] }, idOfRow] },
} as const

const organizationPairs = { 'identifiers[hsds.id]': ['organization_id', recordId] } as const

const bindingsOf = (layout: Layout<keyof typeof phoneColumns>) => [
  bind(layout, {
    ...contact,
    id: 'contact-phone',
    where: { ...ofContact, ...voice },
    pairs: { ...contactPairs, 'person.contactPoints[phone].value': ['number', text()] },
  }),
  bind(layout, {
    ...contact,
    id: 'contact-mobile',
    where: { ...ofContact, ...mobile },
    pairs: { ...contactPairs, 'person.contactPoints[mobile].value': ['number', text()] },
  }),
  bind(layout, {
    ...contact,
    id: 'contact-fax',
    where: { ...ofContact, ...fax },
    pairs: { ...contactPairs, 'person.contactPoints[fax].value': ['number', text()] },
  }),
  bind(layout, {
    ...organization,
    id: 'organization-phone',
    where: { ...ofOrganization, ...voice },
    pairs: { ...organizationPairs, 'contactPoints[phone].value': ['number', text()] },
  }),
  bind(layout, {
    ...organization,
    id: 'organization-mobile',
    where: { ...ofOrganization, ...mobile },
    pairs: { ...organizationPairs, 'contactPoints[mobile].value': ['number', text()] },
  }),
  bind(layout, {
    ...organization,
    id: 'organization-fax',
    where: { ...ofOrganization, ...fax },
    pairs: { ...organizationPairs, 'contactPoints[fax].value': ['number', text()] },
  }),
  // Telephones of services and places, and such as are neither for voice nor for fax, are kept as they were.
  bind(layout, {
    id: 'other',
    grain: 'site',
    holds: 'address',
    pairs: {
      'identifiers[hsds.id]': [
        'location_id',
        recordId,
        { mode: 'decodeOnly', reason: 'A place has no telephone in the common record.' },
      ],
    },
  }),
]

export const phoneBindings = bindingsOf(phones)

export const phoneBindings201 = bindingsOf(phones201 as Layout<keyof typeof phoneColumns>)
