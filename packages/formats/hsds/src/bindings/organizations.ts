import { bind, identifier } from '@nrec-align/mapping'
import { organizations, organizations201 } from '../layouts/organizations.ts'
import { organizationPairs, organizationPairs201 } from '../pairs/organization.ts'
import { HYPHEN, recordId } from '../pairs/record-id.ts'

const owner = { id: 'organization', grain: 'organization' } as const

const defaults = {
  description: [{ column: 'name' }, 'Few sources describe their organizations; the name is all they say.'],
} as const

/** Who is in a directory of services is a partner. The tax number stands here so that a wrong one costs no organization its row. */
const partner = {
  id: 'partner',
  grain: 'partner',
  side: { of: 'organization', join: { '': '' } },
} as const

const ownRow = {
  'identifiers[hsds.id]': [
    'id',
    recordId,
    { mode: 'decodeOnly', reason: 'The row of the organization already says it.' },
  ],
} as const

const taxNumber = identifier({ systemOption: 'taxIdentifierSystem', ignore: HYPHEN })

export const organizationBindings = [
  bind(organizations, { ...owner, pairs: organizationPairs, defaults }),
  bind(organizations, {
    ...partner,
    pairs: {
      ...ownRow,
      'identifiers[*taxId]': [
        'tax_id',
        taxNumber,
        { mode: 'decodeOnly', reason: 'The column is deprecated; organization_identifiers.csv takes its place.' },
      ],
    },
  }),
]

export const organizationBindings201 = [
  bind(organizations201, { ...owner, pairs: organizationPairs201, defaults }),
  bind(organizations201, { ...partner, pairs: { ...ownRow, 'identifiers[*taxId]': ['tax_id', taxNumber] } }),
]
