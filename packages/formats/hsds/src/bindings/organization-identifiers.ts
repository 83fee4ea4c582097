import { bind, identifier } from '@nrec-align/mapping'
import { organizationIdentifiers } from '../layouts/organization-identifiers.ts'
import { HYPHEN, recordId } from '../pairs/record-id.ts'
import { idOfRow } from './written-anew.ts'

const facts = { grain: 'organization', holds: 'identifiers' } as const

const whose = { 'identifiers[hsds.id]': ['organization_id', recordId] } as const

const id = [{ uuidOf: ['organization_id', 'identifier_scheme', 'identifier'] }, idOfRow] as const

/** That the list calls these numbers US-EIN was not read in the list itself. */
const employer = bind(organizationIdentifiers, {
  ...facts,
  id: 'employer-identification-number',
  where: { identifier_scheme: 'US-EIN' },
  pairs: { ...whose, 'identifiers[irs.ein]': ['identifier', identifier({ ignore: HYPHEN })] },
  defaults: { id, identifier_type: ['Employer Identification Number', 'What the number is called in English.'] },
})

/** A type in free text does not say who issued the number, unless the run does. */
const unlisted = bind(organizationIdentifiers, {
  ...facts,
  id: 'unlisted',
  where: { identifier_scheme: { present: false } },
  pairs: {
    ...whose,
    'identifiers[*unlisted]': [
      'identifier',
      identifier({ systemOption: 'organizationIdentifierSystem' }),
      { mode: 'decodeOnly', reason: 'A number is written with the code of its list.' },
    ],
  },
})

/** Every other list by its code. */
const listed = bind(organizationIdentifiers, {
  ...facts,
  id: 'listed',
  pairs: {
    ...whose,
    'identifiers[local]': [['identifier', 'identifier_scheme'], identifier({ scopeSystem: 'org-id' })],
  },
  defaults: {
    id,
    identifier_type: [
      { column: 'identifier_scheme' },
      'The list is named by its code; in other words it is named nowhere.',
    ],
  },
})

export const organizationIdentifierBindings = [employer, unlisted, listed]
