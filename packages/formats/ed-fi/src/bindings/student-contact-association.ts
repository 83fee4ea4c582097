import { bind, code, integer } from '@nrec-align/mapping'
import {
  studentContactAssociation as layout,
  studentParentAssociation as layoutIn4,
} from '../layouts/student-contact-association.ts'
import { relation } from '../tables/relation.ts'
import { yesOrNo } from '../tables/yes-or-no.ts'
import { changedPairs } from './changed.ts'
import { contactId, studentId } from './identity.ts'
import { refTo } from './interchange.ts'

const pairs = {
  'student.identifiers[ed-fi.student-unique-id]': ['studentReference.studentUniqueId', studentId],
  relationship: ['relationDescriptor', code(relation)],
  legalGuardian: ['legalGuardian', yesOrNo],
  contactPriority: ['contactPriority', integer()],
} as const

export const studentContactAssociation = bind(layout, {
  id: 'relationship',
  grain: 'personRelationship',
  pairs: {
    'person.identifiers[ed-fi.contact-unique-id]': ['contactReference.contactUniqueId', contactId],
    'person.identifiers[ed-fi.interchange-id]': refTo('contactReference.interchangeRef'),
    ...pairs,
    ...changedPairs,
  },
})

export const studentParentAssociation = bind(layoutIn4, {
  id: 'relationship',
  grain: 'personRelationship',
  pairs: {
    'person.identifiers[ed-fi.contact-unique-id]': ['parentReference.parentUniqueId', contactId],
    'person.identifiers[ed-fi.interchange-id]': refTo('parentReference.interchangeRef'),
    ...pairs,
  },
})
