import { dataFile } from './data-file.ts'
import { reference, requiredReference } from './reference.ts'

/** Who does what where, from version 1.2 on. */
export const roles = dataFile('roles', {
  description: 'One row for each role of a person in a body.',
  privacy: 'quasi-identifier',
  columns: {
    userSourcedId: requiredReference('The person who has the role.', 'direct-identifier'),
    roleType: {
      description: 'Whether it is the main role of the person in that body.',
      required: 'always',
      privacy: 'public',
    },
    role: { description: 'The role; further roles may be agreed on.', required: 'always', privacy: 'public' },
    beginDate: { description: 'First day of the role.', privacy: 'quasi-identifier' },
    endDate: { description: 'The day after the last day of the role.', privacy: 'quasi-identifier' },
    orgSourcedId: requiredReference('The body the role is held in.', 'quasi-identifier'),
    userProfileSourcedId: reference('The login profile that goes with the role.', 'direct-identifier'),
  },
  carried: { userProfileSourcedId: 'Login profiles are not part of the common record.' },
})
