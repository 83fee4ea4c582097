import { kept } from './kept.ts'
import { descriptor, type Member, string } from './member.ts'
import { addresses, internationalAddresses } from './parts/addresses.ts'
import { changed } from './parts/changed.ts'
import { electronicMails, telephones } from './parts/contact-points.ts'
import { identityDocuments } from './parts/identity-documents.ts'
import { interchangeId } from './parts/interchange.ts'
import { languages } from './parts/languages.ts'
import { names, preferredNames } from './parts/names.ts'
import { personReference } from './parts/person.ts'
import { resource } from './resource.ts'

const members = {
  ...interchangeId,
  ...personReference,
  ...names,
  sexDescriptor: descriptor('Sex.', 'quasi-identifier'),
  ...languages,
  ...addresses('direct-identifier'),
  ...telephones,
  ...electronicMails('direct-identifier'),
  loginId: string('Name under which the person logs in.', 'direct-identifier', 60),
  highestCompletedLevelOfEducationDescriptor: descriptor('Highest schooling completed.', 'sensitive', {
    carried: kept.noField,
  }),
  ...internationalAddresses('direct-identifier'),
  ...identityDocuments('personalIdentificationDocuments', 'Name.PersonalIdentificationDocument'),
} satisfies Record<string, Member>

const number = string('Number of the contact, unique on the host.', 'direct-identifier', 32, { required: 'always' })

/** Parents, guardians and others to be called for a student. */
export const contact = resource('contact', {
  title: 'Contacts',
  description: 'One object for each person to be called for a student.',
  collection: 'contacts',
  element: 'Contact',
  recordKey: ['contactUniqueId'],
  members: {
    contactUniqueId: number,
    ...members,
    ...preferredNames,
    genderIdentity: string('Gender the person states.', 'sensitive', 60),
    ...changed,
  },
})

/** The same up to Data Standard 4, where they are called parents. */
export const parent = resource('parent', {
  title: 'Parents',
  description: 'One object for each person to be called for a student.',
  collection: 'parents',
  element: 'Parent',
  recordKey: ['parentUniqueId'],
  members: { parentUniqueId: number, ...members },
})
