import { type CodeOf, codeSet } from './code-set.ts'

export const partnerSector = codeSet('partnerSector', 'Partner sector', [
  ['k16-education', 'K-16 education'],
  ['higher-education', 'Higher education'],
  ['youth-development', 'Youth development'],
  ['community-development', 'Community planning and development'],
  ['family-support', 'Family support'],
  ['health-human-services', 'Health and human services'],
  ['government', 'Government'],
  ['philanthropy', 'Philanthropy'],
  ['community-organizing', 'Community organizing'],
  ['faith-based', 'Faith-based'],
  ['business', 'Business'],
  ['other', 'Other'],
])

/** A code of the set `partnerSector`: partner sector. */
export type PartnerSectorCode = CodeOf<typeof partnerSector>
