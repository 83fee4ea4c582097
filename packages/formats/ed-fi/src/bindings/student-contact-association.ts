import { bind, code, integer } from '@nrec-align/mapping'
import { studentContactAssociation as layout } from '../layouts/student-contact-association.ts'
import { relation } from '../tables/relation.ts'
import { yesOrNo } from '../tables/yes-or-no.ts'
import { changedPairs } from './changed.ts'
import { contactId, studentId } from './identity.ts'

export const studentContactAssociation = bind(layout, {
  id: 'relationship',
  grain: 'personRelationship',
  pairs: {
    'student.identifiers[ed-fi.student-unique-id]': ['studentReference.studentUniqueId', studentId],
    'person.identifiers[ed-fi.contact-unique-id]': ['contactReference.contactUniqueId', contactId],
    relationship: ['relationDescriptor', code(relation)],
    legalGuardian: ['legalGuardian', yesOrNo],
    contactPriority: ['contactPriority', integer()],
    ...changedPairs,
  },
})
