import { bind, code, constant, firstOf } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'
import { communityOrganization as organizations } from '../layouts/community-organization.ts'
import { communityProvider as providers } from '../layouts/community-provider.ts'
import { operationalStatus } from '../tables/operational-status.ts'
import { providerProfitability, providerStatus } from '../tables/provider.ts'
import { providerCategory } from '../tables/provider-category.ts'
import { bodyPairs, codeColumns } from './body.ts'
import { bodyId, otherCodes } from './identity.ts'

const category = 'categories[].educationOrganizationCategoryDescriptor'

/** The list of categories has none for bodies of the community. */
const otherCategory = [
  descriptorUri('EducationOrganizationCategory', 'Other'),
  'The standard has no category for bodies of the community.',
] as const

export const communityOrganization = bind(organizations, {
  id: 'community-organization',
  grain: 'partner',
  pairs: {
    'identifiers[ed-fi.education-organization-id]': ['communityOrganizationId', bodyId],
    'identifiers[*codes]': [codeColumns, otherCodes],
    type: [[], constant('community-organization')],
    ...bodyPairs,
  },
  defaults: { [category]: otherCategory },
})

export const communityProvider = bind(providers, {
  id: 'community-provider',
  grain: 'partner',
  pairs: {
    'identifiers[ed-fi.education-organization-id]': ['communityProviderId', bodyId],
    'identifiers[*codes]': [codeColumns, otherCodes],
    type: [[], constant('service-provider')],
    ...bodyPairs,
    // Two members say whether a provider is open; the status of the provider is the coarser one.
    operationalStatus: [
      ['operationalStatusDescriptor', 'providerStatusDescriptor'],
      firstOf([code(operationalStatus), code(providerStatus)], 'all'),
    ],
    'parentOrganization.identifiers[ed-fi.education-organization-id]': [
      'communityOrganizationReference.communityOrganizationId',
      bodyId,
    ],
    providerCategory: ['providerCategoryDescriptor', code(providerCategory)],
    control: ['providerProfitabilityDescriptor', code(providerProfitability)],
  },
  defaults: {
    [category]: otherCategory,
    providerCategoryDescriptor: [
      descriptorUri('ProviderCategory', 'Other'),
      'A kind must be given, and no source tells which one.',
    ],
    providerStatusDescriptor: [descriptorUri('ProviderStatus', 'Unknown'), 'No source says whether it is active.'],
  },
})
