import type { Column } from '@nrec-align/mapping'

/** Whether the login works; the same in both versions. */
export const enabledUser = {
  description: 'Whether the person may log in; the record stays either way.',
  required: 'always',
  privacy: 'sensitive',
} as const satisfies Column

/** What a person logs in with. */
export const loginColumns = {
  username: { description: 'Name the person logs in with.', required: 'always', privacy: 'direct-identifier' },
  userIds: {
    description: 'Further identifiers, each written {Type:Id}, separated by commas.',
    privacy: 'direct-identifier',
    aliases: ['userId'],
  },
} as const satisfies Record<string, Column>

/** What a person is called. */
export const nameColumns = {
  givenName: { description: 'Given name.', required: 'always', privacy: 'direct-identifier' },
  familyName: { description: 'Family name.', required: 'always', privacy: 'direct-identifier' },
  middleName: { description: 'Middle name or names.', privacy: 'direct-identifier' },
} as const satisfies Record<string, Column>

/** From the person's number to the password, in the order of both versions. */
export const contactColumns = {
  identifier: { description: 'A number that people know the person by.', privacy: 'direct-identifier' },
  email: { description: 'E-mail address.', privacy: 'direct-identifier' },
  sms: { description: 'Number for text messages.', privacy: 'direct-identifier' },
  phone: { description: 'Telephone number.', privacy: 'direct-identifier' },
  agentSourcedIds: {
    description: 'Related people: the guardians of a student or the students of a guardian.',
    privacy: 'direct-identifier',
    aliases: ['agents'],
  },
  grades: { description: 'Grade level of a student.', privacy: 'quasi-identifier', aliases: ['grade'] },
  password: { description: 'Password.', privacy: 'secret' },
} as const satisfies Record<string, Column>

export const droppedUserColumns = { password: 'A password never leaves the reader.' } as const

export const carriedUserColumns = { enabledUser: 'The common record knows no logins that are switched off.' } as const
