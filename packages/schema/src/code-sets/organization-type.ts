import { type CodeOf, codeSet } from './code-set.ts'

export const organizationType = codeSet('organizationType', 'Organization type', [
  ['school', 'School', 'K12School'],
  ['district', 'District or local education agency', 'LEA'],
  ['service-agency', 'Education service agency', 'IEU'],
  ['state-agency', 'State education agency', 'SEA'],
  ['national-agency', 'National body'],
  ['department', 'Department of an organization'],
  ['network', 'Network of organizations', 'EducationOrganizationNetwork'],
  ['college', 'College or university', 'PostsecondaryInstitution'],
  ['college-2-year', 'Two-year college'],
  ['college-4-year', 'Four-year college'],
  ['community-organization', 'Community organization'],
  ['service-provider', 'Service provider', 'ServiceProvider'],
  ['branch', 'Branch of another organization'],
  ['other', 'Other'],
])

/** A code of the set `organizationType`: organization type. */
export type OrganizationTypeCode = CodeOf<typeof organizationType>
