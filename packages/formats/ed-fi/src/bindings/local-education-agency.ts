import { bind, code, firstOfList, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'
import { localEducationAgency as layout } from '../layouts/local-education-agency.ts'
import { educationOrganizationCategory } from '../tables/education-organization-category.ts'
import { localEducationAgencyCategory } from '../tables/local-education-agency-category.ts'
import { bodyPairs, codeColumns } from './body.ts'
import { bodyId, districtCodes } from './identity.ts'
import { interchangeIdPairs } from './interchange.ts'

const category = 'categories[].educationOrganizationCategoryDescriptor'

export const localEducationAgency = bind(layout, {
  id: 'district',
  grain: 'district',
  pairs: {
    'identifiers[ed-fi.education-organization-id]': ['localEducationAgencyId', bodyId],
    'identifiers[*codes]': [codeColumns, districtCodes],
    ...bodyPairs,
    ...interchangeIdPairs,
    type: [category, firstOfList(TEXT_SEPARATOR, code(educationOrganizationCategory))],
    districtType: ['localEducationAgencyCategoryDescriptor', code(localEducationAgencyCategory)],
    'parentOrganization.identifiers[ed-fi.education-organization-id]': [
      'parentLocalEducationAgencyReference.localEducationAgencyId',
      bodyId,
    ],
  },
  defaults: {
    [category]: [
      descriptorUri('EducationOrganizationCategory', 'Local Education Agency'),
      'Every object of this resource is a district.',
    ],
    localEducationAgencyCategoryDescriptor: [
      descriptorUri('LocalEducationAgencyCategory', 'Other local education agency'),
      'A kind must be given, and no source tells which one.',
    ],
  },
})
