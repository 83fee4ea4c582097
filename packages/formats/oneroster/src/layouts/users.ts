import { dataFile } from './data-file.ts'
import { reference } from './reference.ts'
import {
  carriedUserColumns,
  contactColumns,
  droppedUserColumns,
  enabledUser,
  loginColumns,
  nameColumns,
} from './user-columns.ts'

/** Everyone in version 1.2; what they do where stands in `roles.csv`. */
export const users = dataFile('users', {
  description: 'One row for each student, guardian, teacher or other person.',
  privacy: 'direct-identifier',
  columns: {
    enabledUser,
    ...loginColumns,
    ...nameColumns,
    ...contactColumns,
    userMasterIdentifier: {
      description: 'Identifier of the person across all systems of the provider.',
      privacy: 'direct-identifier',
    },
    resourceSourcedIds: {
      description: 'Learning resources given to the person; left out from version 1.2.1 on.',
      privacy: 'sensitive',
    },
    preferredGivenName: {
      description: 'Given name the person wants to be called by.',
      privacy: 'direct-identifier',
      aliases: ['prefferedGivenName'],
    },
    preferredMiddleName: {
      description: 'Middle name the person wants to be called by.',
      privacy: 'direct-identifier',
      aliases: ['prefferedMiddleName'],
    },
    preferredFamilyName: {
      description: 'Family name the person wants to be called by.',
      privacy: 'direct-identifier',
      aliases: ['prefferedFamilyName'],
    },
    primaryOrgSourcedId: reference('The body the person belongs to first of all.', 'quasi-identifier'),
    pronouns: { description: 'Pronouns the person uses.', privacy: 'sensitive' },
  },
  dropped: droppedUserColumns,
  carried: {
    ...carriedUserColumns,
    resourceSourcedIds: 'Learning resources are not part of the common record.',
  },
})
