import { type CodeOf, codeSet } from './code-set.ts'

export const districtType = codeSet('districtType', 'District type', [
  ['regular', 'Regular'],
  ['regular-in-supervisory-union', 'Regular, in a supervisory union'],
  ['supervisory-union', 'Supervisory union'],
  ['service-agency', 'Service agency'],
  ['state', 'State operated'],
  ['federal', 'Federally operated'],
  ['charter', 'Independent charter district'],
  ['specialized', 'Specialized public'],
  ['other', 'Other'],
])

/** A code of the set `districtType`: district type. */
export type DistrictTypeCode = CodeOf<typeof districtType>
