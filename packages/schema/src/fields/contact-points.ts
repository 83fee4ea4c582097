import { contactPointKind } from '../code-sets/contact-point-kind.ts'
import { code } from './code.ts'
import type { CedsElement, PrivacyClass } from './facts.ts'
import { keyed } from './struct.ts'
import { text } from './text.ts'

/** At most one contact point of each kind; each is replaced as a whole. */
export const contactPoints = (privacy: PrivacyClass, description: string, ceds: CedsElement) =>
  keyed(
    'kind',
    contactPointKind,
    {
      kind: code(contactPointKind, { description: 'The channel.', privacy }),
      value: text({ description: 'The number or address as it is dialed or typed.', privacy }).optional(),
      use: text({ description: 'What the contact is used for, in the words of the source.', privacy }).optional(),
    },
    { description, privacy, ceds },
  )
