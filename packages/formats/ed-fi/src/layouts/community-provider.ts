import { kept } from './kept.ts'
import { boolean, descriptor, number } from './member.ts'
import { body, categories } from './parts/body.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }

/** Places in the community that give services, such as child care. */
export const communityProvider = resource('communityProvider', {
  title: 'Community providers',
  description: 'One object for each provider in the community.',
  collection: 'communityProviders',
  element: 'CommunityProvider',
  recordKey: ['communityProviderId'],
  members: {
    communityProviderId: number('Number of the provider, unique on the host.', 'public', { required: 'always' }),
    ...categories('categories', unheld),
    'communityOrganizationReference.communityOrganizationId': number('Organization that runs it.', 'public', {
      required: 'given',
    }),
    providerCategoryDescriptor: descriptor('Kind of provider.', 'public', { required: 'always' }),
    providerStatusDescriptor: descriptor('Whether it is active.', 'public', { required: 'always' }),
    providerProfitabilityDescriptor: descriptor('Whether it is for profit.', 'public'),
    schoolIndicator: boolean('Whether a school is part of it.', 'public', unheld),
    licenseExemptIndicator: boolean('Whether it needs no license.', 'public', unheld),
    ...body,
    ...changed,
  },
})
