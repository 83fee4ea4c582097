import { code, firstOfList, identifier, type Pairs, text, tokens } from '@nrec-align/mapping'
import type { users } from '../layouts/users.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { recordPairs } from './record.ts'

/** What `users.csv` says of a person in both versions. */
export const personPairs = {
  ...recordPairs,
  username: ['username', text()],
  'identifiers[*userIds]': [
    'userIds',
    tokens(',', 'userIdTypes', ['oneroster.sourced-id', 'oneroster.master-id'], ['userIdentifierSystem']),
  ],
  firstName: ['givenName', text()],
  lastName: ['familyName', text()],
  middleName: ['middleName', text()],
  'identifiers[*identifier]': ['identifier', identifier({ systemOption: 'userIdentifierSystem' })],
  'contactPoints[email].value': ['email', text()],
  'contactPoints[mobile].value': ['sms', text()],
  'contactPoints[phone].value': ['phone', text()],
  gradeLevel: ['grades', firstOfList(',', code(gradeLevel))],
} as const satisfies Pairs<'person', keyof typeof users.columns>

/** Required columns that few sources fill. */
export const personDefaults = {
  enabledUser: ['true', 'A person on a roster may log in unless somebody says otherwise.'],
  username: [{ column: 'sourcedId' }, 'No source names a login; the sourcedId is unique in the package.'],
} as const
