import { open, required } from './column.ts'

/** What version 2.0.1 says of a program. */
export const programColumns201 = {
  id: required('Identifier of the program.'),
  organization_id: required('The organization that runs it.'),
  name: required('Name of the program.'),
  alternate_name: open('Another name that is in use.'),
} as const

/** Version 3.0 adds a description. */
export const programColumns = { ...programColumns201, description: required('What the program is.') } as const
