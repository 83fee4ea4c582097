import { dataFile } from './data-file.ts'
import {
  carriedUserColumns,
  contactColumns,
  droppedUserColumns,
  enabledUser,
  loginColumns,
  nameColumns,
} from './user-columns.ts'

/** Everyone in version 1.1, each with one role in one or more bodies. */
export const users11 = dataFile('users', {
  description:
    'One row for each student, guardian, teacher or other person, with the role and the bodies it is held in.',
  privacy: 'direct-identifier',
  columns: {
    enabledUser,
    orgSourcedIds: {
      description: 'The bodies the person belongs to, separated by commas.',
      required: 'always',
      privacy: 'quasi-identifier',
    },
    role: { description: 'What the person does there; one role a row.', required: 'always', privacy: 'public' },
    ...loginColumns,
    ...nameColumns,
    ...contactColumns,
  },
  dropped: droppedUserColumns,
  carried: carriedUserColumns,
})
