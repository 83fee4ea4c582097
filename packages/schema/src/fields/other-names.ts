import { nameKind } from '../code-sets/name-kind.ts'
import { code } from './code.ts'
import type { Facts } from './facts.ts'
import { keyed } from './struct.ts'
import { text } from './text.ts'

const part = (description: string): Facts => ({ description, privacy: 'direct-identifier' })

/** At most one further name of each kind; the list is replaced as a whole. */
export const otherNames = keyed(
  'kind',
  nameKind,
  {
    kind: code(nameKind, part('What kind of name it is.')),
    firstName: text(part('The given name.')).optional(),
    middleName: text(part('The middle name or initial.')).optional(),
    lastName: text(part('The family name.')).optional(),
    nameSuffix: text(part('The suffix.')).optional(),
    fullName: text(part('The whole name in one text, for where the source does not take it apart.')).optional(),
  },
  {
    description: 'The preferred, former and other names of the person.',
    privacy: 'direct-identifier',
    unit: 'otherNames',
  },
)
