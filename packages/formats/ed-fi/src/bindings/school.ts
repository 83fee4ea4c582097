import { bind, code, firstOfList, list, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'
import { school as layout } from '../layouts/school.ts'
import { charterStatus } from '../tables/charter-status.ts'
import { educationOrganizationCategory } from '../tables/education-organization-category.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { schoolCategory } from '../tables/school-category.ts'
import { schoolType } from '../tables/school-type.ts'
import { titleIDesignation } from '../tables/title-i-designation.ts'
import { bodyPairs, codeColumns } from './body.ts'
import { bodyId, schoolCodes } from './identity.ts'
import { interchangeIdPairs, refTo } from './interchange.ts'

const category = 'educationOrganizationCategories[].educationOrganizationCategoryDescriptor'

export const school = bind(layout, {
  id: 'school',
  grain: 'school',
  pairs: {
    'identifiers[ed-fi.education-organization-id]': ['schoolId', bodyId],
    'identifiers[*codes]': [codeColumns, schoolCodes],
    ...bodyPairs,
    ...interchangeIdPairs,
    type: [category, firstOfList(TEXT_SEPARATOR, code(educationOrganizationCategory))],
    'district.identifiers[ed-fi.education-organization-id]': [
      'localEducationAgencyReference.localEducationAgencyId',
      bodyId,
    ],
    'district.identifiers[ed-fi.interchange-id]': refTo('localEducationAgencyReference.interchangeRef'),
    gradesOffered: ['gradeLevels[].gradeLevelDescriptor', list(TEXT_SEPARATOR, code(gradeLevel))],
    schoolLevel: ['schoolCategories[].schoolCategoryDescriptor', firstOfList(TEXT_SEPARATOR, code(schoolCategory))],
    schoolType: ['schoolTypeDescriptor', code(schoolType)],
    charter: ['charterStatusDescriptor', charterStatus],
    titleIStatus: ['titleIPartASchoolDesignationDescriptor', code(titleIDesignation)],
  },
  defaults: {
    [category]: [
      descriptorUri('EducationOrganizationCategory', 'School'),
      'Every object of this resource is a school.',
    ],
    'gradeLevels[].gradeLevelDescriptor': [
      descriptorUri('GradeLevel', 'No grade level'),
      'The list cannot be empty, and no source says which grades the school offers.',
    ],
  },
})
