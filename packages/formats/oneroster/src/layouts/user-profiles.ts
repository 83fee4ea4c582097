import { keptFile } from './kept-file.ts'
import { notLogins } from './kept-reasons.ts'
import { reference } from './reference.ts'

/** How people log in to single applications. */
export const userProfiles = keptFile('userProfiles', {
  description: 'One row for each login of a person.',
  reason: notLogins,
  privacy: 'direct-identifier',
  columns: {
    userSourcedId: { ...reference('The person.', 'direct-identifier'), required: 'always' },
    profileType: { description: 'Kind of login.', required: 'always', privacy: 'public' },
    vendorId: { description: 'Number of the vendor.', required: 'always', privacy: 'public' },
    applicationId: { description: 'Number of the application.', privacy: 'public' },
    description: { description: 'What the login is for.', privacy: 'sensitive' },
    credentialType: { description: 'How the person proves who they are.', required: 'always', privacy: 'public' },
    username: { description: 'Name the person logs in with.', required: 'always', privacy: 'direct-identifier' },
    password: { description: 'Password.', privacy: 'secret' },
  },
  dropped: { password: 'A password never leaves the reader.' },
})
