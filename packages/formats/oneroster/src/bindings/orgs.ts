import { bind, code, identifier, text } from '@nrec-align/mapping'
import { orgs } from '../layouts/orgs.ts'
import { organizationType } from '../tables/organization-type.ts'
import { recordPairs, sourcedId } from './record.ts'

const bodyPairs = {
  ...recordPairs,
  name: ['name', text()],
  'parentOrganization.identifiers[oneroster.sourced-id]': ['parentSourcedId', sourcedId],
} as const

const typeOfRow = { mode: 'decodeOnly', reason: 'The kind of row already says it, and writes the column.' } as const

const school = bind(orgs, {
  id: 'school',
  grain: 'school',
  where: { type: 'school' },
  pairs: {
    ...bodyPairs,
    type: ['type', code(organizationType), typeOfRow],
    'identifiers[*identifier]': ['identifier', identifier({ systemOption: 'schoolIdentifierSystem' })],
  },
})

const district = bind(orgs, {
  id: 'district',
  grain: 'district',
  where: { type: 'district' },
  pairs: {
    ...bodyPairs,
    type: ['type', code(organizationType), typeOfRow],
    'identifiers[*identifier]': ['identifier', identifier({ systemOption: 'districtIdentifierSystem' })],
  },
})

const otherBody = bind(orgs, {
  id: 'organization',
  grain: 'organization',
  when: { type: ['department', 'service-agency', 'state-agency', 'national-agency'] },
  pairs: {
    ...bodyPairs,
    type: ['type', code(organizationType)],
    'identifiers[*identifier]': ['identifier', identifier({ systemOption: 'organizationIdentifierSystem' })],
  },
})

export const orgBindings = [school, district, otherBody]
