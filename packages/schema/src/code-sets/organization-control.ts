import { type CodeOf, codeSet } from './code-set.ts'

export const organizationControl = codeSet('organizationControl', 'Organization control', [
  ['public', 'Public'],
  ['private', 'Private'],
  ['nonprofit', 'Private nonprofit'],
  ['for-profit', 'For profit'],
  ['government', 'Government run'],
])

/** A code of the set `organizationControl`: organization control. */
export type OrganizationControlCode = CodeOf<typeof organizationControl>
