import { kept } from './kept.ts'
import { boolean, descriptor, type Member, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { interchangeRef } from './parts/interchange.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }

const members = {
  'studentReference.studentUniqueId': string('Student.', 'direct-identifier', 32, { required: 'always' }),
  relationDescriptor: descriptor('What the contact is to the student.', 'quasi-identifier'),
  legalGuardian: boolean('Whether the contact is the legal guardian.', 'sensitive'),
  contactPriority: number('Who is called first.', 'quasi-identifier'),
  contactRestrictions: string('Limits to the contact, in words.', 'sensitive', 250, unheld),
  emergencyContactStatus: boolean('Whether to be called in an emergency.', 'quasi-identifier', unheld),
  livesWith: boolean('Whether the student lives with the contact.', 'sensitive', unheld),
  primaryContactStatus: boolean('Whether it is the main contact.', 'quasi-identifier', unheld),
} satisfies Record<string, Member>

/** In files of the bulk interchange the name of the contact inside the files may stand in its place. */
const contactNumber = string('Contact.', 'direct-identifier', 32, { required: 'given' })

/** Who is to be called for which student, and in what relation. */
export const studentContactAssociation = resource('studentContactAssociation', {
  title: 'Students and contacts',
  description: 'One object for each student and contact.',
  collection: 'studentContactAssociations',
  element: 'StudentContactAssociation',
  recordKey: [
    'contactReference.contactUniqueId',
    'contactReference.interchangeRef',
    'studentReference.studentUniqueId',
  ],
  members: {
    'contactReference.contactUniqueId': contactNumber,
    ...interchangeRef('contactReference', 'ContactReference'),
    ...members,
    ...changed,
  },
})

/** The same up to Data Standard 4, where contacts are called parents. */
export const studentParentAssociation = resource('studentParentAssociation', {
  title: 'Students and parents',
  description: 'One object for each student and parent.',
  collection: 'studentParentAssociations',
  element: 'StudentParentAssociation',
  recordKey: ['parentReference.parentUniqueId', 'parentReference.interchangeRef', 'studentReference.studentUniqueId'],
  members: {
    'parentReference.parentUniqueId': contactNumber,
    ...interchangeRef('parentReference', 'ParentReference'),
    ...members,
  },
})
