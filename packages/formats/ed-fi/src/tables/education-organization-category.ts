import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Kinds of bodies. */
export const educationOrganizationCategory = descriptorTable('EducationOrganizationCategory', 'organizationType', {
  rows: [
    ['Education Organization Network', 'network'],
    ['Education Service Center', 'service-agency'],
    ['Local Education Agency', 'district'],
    ['School', 'school'],
    ['State Education Agency', 'state-agency'],
    ['Post Secondary Institution', 'college'],
    ['Organization Department', 'department'],
    ['Other', 'other'],
  ],
})
