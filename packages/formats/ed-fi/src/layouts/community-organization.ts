import { kept } from './kept.ts'
import { number } from './member.ts'
import { body, categories } from './parts/body.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

/** Organizations that run providers in the community. */
export const communityOrganization = resource('communityOrganization', {
  title: 'Community organizations',
  description: 'One object for each organization in the community.',
  collection: 'communityOrganizations',
  element: 'CommunityOrganization',
  recordKey: ['communityOrganizationId'],
  members: {
    communityOrganizationId: number('Number of the organization, unique on the host.', 'public', {
      required: 'always',
    }),
    ...categories('categories', { carried: kept.noField }),
    ...body,
    ...changed,
  },
})
