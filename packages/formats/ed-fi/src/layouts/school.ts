import { kept } from './kept.ts'
import { descriptor, number } from './member.ts'
import { body, categories } from './parts/body.ts'
import { changed } from './parts/changed.ts'
import { interchangeId, interchangeRef } from './parts/interchange.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }

/** Schools. */
export const school = resource('school', {
  title: 'Schools',
  description: 'One object for each school.',
  collection: 'schools',
  element: 'School',
  recordKey: ['schoolId'],
  members: {
    schoolId: number('Number of the school, unique on the host.', 'public', { required: 'always' }),
    'localEducationAgencyReference.localEducationAgencyId': number('District of the school.', 'public', {
      required: 'given',
    }),
    ...interchangeId,
    ...interchangeRef('localEducationAgencyReference', 'LocalEducationAgencyReference'),
    ...categories('educationOrganizationCategories'),
    'gradeLevels[].gradeLevelDescriptor': descriptor('Grades offered.', 'public', {
      required: 'always',
      xml: 'GradeLevel[]',
    }),
    'schoolCategories[].schoolCategoryDescriptor': descriptor('Level of the school.', 'public', {
      required: 'given',
      xml: 'SchoolCategory[]',
    }),
    schoolTypeDescriptor: descriptor('Kind of school.', 'public'),
    charterStatusDescriptor: descriptor('Whether it is a charter school.', 'public'),
    titleIPartASchoolDesignationDescriptor: descriptor('How Title I applies.', 'public'),
    ...body,
    administrativeFundingControlDescriptor: descriptor('Who runs and funds it.', 'public', unheld),
    charterApprovalAgencyTypeDescriptor: descriptor('Who approved the charter.', 'public', unheld),
    'charterApprovalSchoolYearTypeReference.schoolYear': number('Year of the charter.', 'public', {
      ...unheld,
      required: 'given',
      xml: 'CharterApprovalSchoolYear',
    }),
    internetAccessDescriptor: descriptor('Internet of the school.', 'public', unheld),
    magnetSpecialProgramEmphasisSchoolDescriptor: descriptor('Whether it is a magnet school.', 'public', unheld),
    '_ext.tpdm.postSecondaryInstitutionReference.postSecondaryInstitutionId': number(
      'College the school belongs to, in the extension for preparing teachers.',
      'public',
      {
        ...unheld,
        required: 'given',
      },
    ),
    ...changed,
  },
})
