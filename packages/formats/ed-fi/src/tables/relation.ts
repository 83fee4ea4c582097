import type { CodesOf } from '@nrec-align/mapping'
import { type DescriptorRow, descriptorTable } from '../descriptors/descriptor-table.ts'

type Relationship = CodesOf<'relationship'>

/** Further codes that the common record does not tell apart. */
const all = (codes: readonly string[], canonical: Relationship): readonly DescriptorRow<Relationship>[] =>
  codes.map((code) => [code, canonical, 'broader', 'read'])

const rest = [
  'Daughter',
  'DaughterInLaw',
  'Emergency',
  'Employer',
  'FathersCivilPartner',
  'FathersSignificantOther',
  'Fiance',
  'Fiancee',
  'Friend',
  'Godparent',
  'Husband',
  'MothersCivilPartner',
  'MothersSignificantOther',
  'Neighbor',
  'SignificantOther',
  'Son',
  'SonInLaw',
  'Spouse',
  'Ward',
  'Wife',
]

/** What a contact is to a student. */
export const relation = descriptorTable('Relation', 'relationship', {
  rows: [
    ['Mother', 'mother'],
    ['Father', 'father'],
    ['Parent', 'parent'],
    ['Parent, step', 'stepparent'],
    ...all(['Mother, step', 'Father, step'], 'stepparent'),
    ['Guardian', 'guardian'],
    ...all(['CourtAppointedGuardian'], 'guardian'),
    ['Foster parent', 'foster-parent'],
    ['Grandparent', 'grandparent'],
    ...all(['Grandmother', 'Grandfather'], 'grandparent'),
    ['Sibling', 'sibling'],
    ...all(['Sister', 'Brother'], 'sibling'),
    ...all(['Aunt', 'Uncle'], 'aunt-or-uncle'),
    ['Relative', 'relative'],
    ...all(
      [
        'BrotherInLaw',
        'Cousin',
        'FatherInLaw',
        'Great aunt',
        'Great Grandparent',
        'Great uncle',
        'MotherInLaw',
        'Nephew',
        'Niece',
        'SisterInLaw',
      ],
      'relative',
    ),
    ['Other', 'other'],
    ...all(rest, 'other'),
    ['Unknown', 'unknown'],
  ],
})
